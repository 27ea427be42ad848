import { useEffect, useRef } from 'preact/hooks';
import type { LogWords } from '../../lib/i18n/ru/log';
import { CaseRow } from './CaseRow';
import type { CaseInWords } from './case-in-words';
import { useLayout } from './use-layout';

/** Pixels; the style sheet gives the rows of a long group this height, their distance in it. */
const ROW_HEIGHT = 104;

interface Props<View> {
  cases: readonly View[];
  inWords: (view: View) => CaseInWords;
  chosenId: string | null;
  words: LogWords;
}

/** Thousands of cases of one state. Only the rows near the window exist; the others are room above and below. */
export function CaseGroup<View extends { readonly id: string }>(props: Props<View>) {
  const { cases, inWords, chosenId, words } = props;
  const room = useRef<HTMLUListElement>(null);
  const { first, shown, above, below } = useLayout(room, cases.length, ROW_HEIGHT);

  // Who comes by an address finds the case that it names among its neighbours, as soon as it has been read.
  const sought = useRef(true);
  useEffect(() => {
    const place = sought.current ? cases.findIndex((one) => one.id === chosenId) : -1;
    if (place < 0) return;
    sought.current = false;
    const list = room.current?.closest('nav');
    if (!list || (place >= first && place < first + shown)) return;
    list.scrollTop = (room.current?.offsetTop ?? 0) + (place - 2) * ROW_HEIGHT;
  }, [cases, chosenId]);

  return (
    <ul ref={room} class="long" style={{ paddingBlock: `${above}px ${below}px` }}>
      {cases.slice(first, first + shown).map((one, offset) => (
        <li key={one.id} class="long-row" aria-setsize={cases.length} aria-posinset={first + offset + 1}>
          <CaseRow theCase={inWords(one)} chosen={one.id === chosenId} words={words} />
        </li>
      ))}
    </ul>
  );
}
