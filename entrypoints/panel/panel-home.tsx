import { useState } from 'preact/hooks';
import { Flaws } from '../../components/papers/Flaws';
import type { FlawWords } from '../../lib/i18n/ru/flaws';
import type { InsertWords } from '../../lib/i18n/ru/insert';
import type { PanelWords } from '../../lib/i18n/ru/panel';
import type { PopupWords } from '../../lib/i18n/ru/popup';
import type { AskBackground } from '../../lib/model/panel';
import type { Home } from '../popup/home';
import { PanelInsert } from './PanelInsert';
import { remoteLetter } from './use-remote-letter';

/** What came into the page together with the panel. */
export interface LeftWords {
  readonly popup: PopupWords;
  readonly panel: PanelWords;
  readonly flaws: FlawWords;
  readonly insert: InsertWords;
}

/** A page of the shop as the screen's home. */
export function panelHome(ask: AskBackground, { panel, insert, flaws: words }: LeftWords): Home {
  return {
    useLetter: remoteLetter(ask),
    openLog: (place) => void ask('open-log', { place }).catch(() => {}),
    Flaws: ({ flaws, onShow }) => <Flaws flaws={flaws} words={words} onShow={onShow} />,
    ownWindow: null,
    Insert: (props) => <PanelInsert {...props} ask={ask} words={insert} />,
    Elsewhere: () => <ToPopup ask={ask} words={panel} />,
  };
}

function ToPopup({ ask, words }: { ask: AskBackground; words: PanelWords }) {
  const [refused, setRefused] = useState(false);
  const open = async () => setRefused(!(await ask('open-popup', {}).catch(() => false)));
  return (
    <div class="note" data-testid="to-popup">
      <p>{words.elsewhere}</p>
      <button type="button" class="button" onClick={() => void open()}>
        {words.openPopup}
      </button>
      {refused && <p role="status">{words.pressIcon}</p>}
    </div>
  );
}
