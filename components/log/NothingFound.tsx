import type { LogWords } from '../../lib/i18n/ru/log';

interface Props {
  /** There is something in the log, only not what was asked for. */
  isAsked: boolean;
  isNarrowed: boolean;
  casesLink: string;
  onWithoutFilter: () => void;
  onAll: () => void;
  words: LogWords;
}

/** An empty list says why it is empty, and leads on. */
export function NothingFound({ isAsked, isNarrowed, casesLink, onWithoutFilter, onAll, words }: Props) {
  if (!isAsked) {
    return (
      <section class="empty" data-testid="nothing-found">
        <p>{words.noContacts}</p>
        <a class="button" href={casesLink}>
          {words.toCases}
        </a>
      </section>
    );
  }
  return (
    <section class="empty" data-testid="nothing-found">
      <p>{words.foundNothing}</p>
      <div class="row">
        {isNarrowed && (
          <button type="button" class="button" data-testid="search-everywhere" onClick={onWithoutFilter}>
            {words.filterNone}
          </button>
        )}
        <button type="button" class="button" data-testid="show-all" onClick={onAll}>
          {words.showAll}
        </button>
      </div>
    </section>
  );
}
