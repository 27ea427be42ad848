import type { LogWords } from '../../lib/i18n/ru/log';
import type { StoreErrorCode } from '../../lib/store/store-error';

/** The log cannot be opened: why, and what helps. Never the welcome of an empty log. */
export function Failure({ code, words }: { code: StoreErrorCode; words: LogWords }) {
  return (
    <main class="empty">
      <h1>{words.product}</h1>
      <p role="alert" data-testid="store-failure" data-code={code}>
        {words.failure[code]}
      </p>
      <button type="button" class="button primary" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </main>
  );
}
