import { useState } from 'preact/hooks';
import { saveFile } from '../../lib/browser/save-file';
import type { LogWords } from '../../lib/i18n/ru/log';
import type { StoreErrorCode } from '../../lib/store/store-error';
import { today } from '../../lib/today';

/** The log cannot be opened: why, and what helps. Never the welcome of an empty log. */
export function Failure({ code, words }: { code: StoreErrorCode; words: LogWords }) {
  const [unread, setUnread] = useState(false);
  /** What was written before the update is whole: it can leave as a file, whatever comes of the update. */
  const rescue = async () => {
    try {
      const { rescueLog } = await import('../../lib/store/backup/rescue-log');
      saveFile(`poryadok-${today()}-rescued.json`, 'application/json', await rescueLog());
    } catch {
      setUnread(true);
    }
  };
  return (
    <main class="empty">
      <h1>{words.product}</h1>
      <p role="alert" data-testid="store-failure" data-code={code}>
        {words.failure[code]}
      </p>
      <div class="row">
        <button type="button" class="button primary" onClick={() => location.reload()}>
          {words.reload}
        </button>
        {code === 'migration' && (
          <button type="button" class="button" data-testid="rescue" onClick={() => void rescue()}>
            {words.rescue}
          </button>
        )}
      </div>
      {unread && (
        <p class="late" role="alert">
          {words.failure.damaged}
        </p>
      )}
    </main>
  );
}
