import type { Block, Calculation, Paper } from '../../lib/model/paper';

/** Where nothing was filled in, a pen does it. */
const BY_HAND = '«____» ______________ 20___ года';

/** A paper as it comes out of the printer. In Russian, whatever the product speaks: it is for a Russian office. */
export function PaperSheet({ paper }: { paper: Paper }) {
  const { head, title, body, attachmentsTitle, attachments, calculation } = paper;
  return (
    <article class="sheet" lang="ru" data-testid="paper">
      {head.length > 0 && (
        <div class="head">
          {head.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {title !== null && <h1>{title}</h1>}
      {body.map((block, index) => (
        <BlockOfPaper key={index} block={block} />
      ))}
      {attachmentsTitle !== null && (
        <section class="attachments">
          <h2>{attachmentsTitle}</h2>
          <ol>
            {attachments.map(({ number, text }) => (
              <li key={number} value={number}>
                {text}
              </li>
            ))}
          </ol>
        </section>
      )}
      {title !== null && (
        <div class="signature">
          <p>{paper.day ?? BY_HAND}</p>
          <p class="signature-line">
            <span class="signature-room">подпись</span>
            <span>{paper.signer}</span>
          </p>
        </div>
      )}
      {calculation && (
        <CalculationOfPaper
          calculation={calculation}
          number={attachmentsTitle === null ? null : (attachments.at(-1)?.number ?? null)}
        />
      )}
    </article>
  );
}

function BlockOfPaper({ block }: { block: Block }) {
  if (block.kind === 'list') {
    return (
      <ul>
        {block.items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    );
  }
  // «Товары:» stays with its list when the sheet is full.
  return <p class={block.text.endsWith(':') ? 'lead' : undefined}>{block.text}</p>;
}

function CalculationOfPaper({ calculation, number }: { calculation: Calculation; number: number | null }) {
  const title = number === null ? calculation.title : `Приложение ${number}. ${calculation.title}`;
  return (
    <table class="calculation" data-testid="calculation">
      <caption>{title}</caption>
      <tbody>
        {calculation.rows.map(({ what, value }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
