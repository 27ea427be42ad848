import type { CasePaper } from '../../lib/model/case-paper';

/** A case on paper: the same as the page in its folder says. Shown by a printer only. */
export function CaseSheet({ paper }: { paper: CasePaper }) {
  return (
    <article class="case-sheet" lang={paper.language}>
      <h1>{paper.title}</h1>
      <dl>
        {paper.facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h2>{paper.heading}</h2>
      {paper.contacts.map(({ title, lines, text }, index) => (
        <section key={index}>
          <h3>{title}</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {text !== '' && <p class="text">{text}</p>}
        </section>
      ))}
      {paper.evidence.lines.length > 0 && (
        <>
          <h2>{paper.evidence.heading}</h2>
          <ul>
            {paper.evidence.lines.map((line) => (
              <li key={line} class="text">
                {line}
              </li>
            ))}
          </ul>
        </>
      )}
      <footer>{paper.footer}</footer>
    </article>
  );
}
