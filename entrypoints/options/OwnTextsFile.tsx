import { saveFile } from '../../lib/browser/save-file';
import type { LettersWords } from '../../lib/i18n/ru/letters';
import { readOwnTextsFile, writeOwnTextsFile } from '../../lib/letters/own-texts-file';
import type { OwnText } from '../../lib/model/own-text';
import type { Page } from './page-state';

interface Props {
  page: Page;
  texts: readonly OwnText[];
  words: LettersWords;
  /** Texts have come in: what is shown is read again. */
  onTaken: () => void;
}

/** No person's letters come near it. */
const LARGEST_FILE = 4 * 1024 * 1024;

/** Letters that were not taken are named up to here, the rest are counted. */
const NAMED = 5;

/** Own texts out to a file and in from one: alone, without anything of any order. */
export function OwnTextsFile({ page, texts, words, onTaken }: Props) {
  const take = async (file: File) => {
    const read =
      file.size > LARGEST_FILE
        ? ({ ok: false, reason: 'too-large' } as const)
        : readOwnTextsFile(await file.text());
    if (!read.ok) return page.say({ kind: 'bad', text: words.importRefused[read.reason] });
    const before = new Map(texts.map((own) => [own.id, own]));
    const named = read.skipped.slice(0, NAMED).join(', ');
    const more = read.skipped.length - NAMED;
    const skipped = named ? ` ${words.importSkipped(named, more)}` : '';
    await page.perform(
      async () => {
        for (const own of read.texts) await page.store.saveOwnText(own);
        onTaken();
        return async () => {
          for (const { id } of read.texts) {
            const earlier = before.get(id);
            await (earlier ? page.store.saveOwnText(earlier) : page.store.removeOwnText(id));
          }
          onTaken();
        };
      },
      `${words.imported(read.texts.length)}${skipped}`,
    );
  };
  return (
    <div class="row">
      {texts.length > 0 ? (
        <button
          type="button"
          class="button"
          data-testid="own-export"
          onClick={() =>
            void page.attempt(
              async () => saveFile('poryadok-letters.json', 'application/json', writeOwnTextsFile(texts)),
              words.exported,
            )
          }
        >
          {words.exportFile}
        </button>
      ) : (
        <span class="soft">{words.nothingOwn}</span>
      )}
      <label class="button file">
        {words.importFile}
        <input
          type="file"
          class="unseen"
          accept=".json,application/json"
          data-testid="own-import"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) void take(file);
            // The same file chosen again is to be read again.
            input.value = '';
          }}
        />
      </label>
    </div>
  );
}
