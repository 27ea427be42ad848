import { useState } from 'preact/hooks';
import type { PapersWords } from '../../lib/i18n/ru/papers';

type Cells = readonly (readonly boolean[])[];

interface Props {
  /** One code for each part of the text. */
  codes: readonly Cells[];
  words: PapersWords;
}

/** ISO 18004 asks for four modules of quiet around a code. */
const QUIET = 4;

/** A text for the phone's camera, a part at a time. Black on white in every theme: cameras want it so. */
export function QrCode({ codes, words }: Props) {
  const [part, setPart] = useState(0);
  const cells = codes[part] ?? [];
  const size = cells.length + 2 * QUIET;
  const several = codes.length > 1;
  const label = several ? words.qrPart(part + 1, codes.length) : words.qr;
  return (
    <figure class="qr">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={label}
        data-testid="qr-code"
        data-part={part + 1}
      >
        <rect width={size} height={size} fill="#ffffff" />
        <path d={cells.map(rowPath).join('')} fill="#000000" shape-rendering="crispEdges" />
      </svg>
      <figcaption>
        {words.qrHint} {several && label}
      </figcaption>
      {several && (
        <button
          type="button"
          class="button"
          data-testid="qr-next"
          onClick={() => setPart((part + 1) % codes.length)}
        >
          {part + 1 < codes.length ? words.qrNext : words.qrAgain}
        </button>
      )}
    </figure>
  );
}

/** The dark runs of a row: `M5 4h7v1h-7z`. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x] || row[x - 1]) continue;
    let end = x;
    while (row[end]) end += 1;
    path += `M${x + QUIET} ${y + QUIET}h${end - x}v1h${x - end}z`;
  }
  return path;
}
