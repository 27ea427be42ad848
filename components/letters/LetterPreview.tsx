import type { LettersWords } from '../../lib/i18n/ru/letters';

interface Props {
  /** The letter filled in, the names of what it would ask for, or `null` while there are mistakes. */
  preview: { readonly subject: string | null; readonly text: string } | readonly string[] | null;
  words: LettersWords;
}

/** The letter as an invented order fills it in. */
export function LetterPreview({ preview, words }: Props) {
  return (
    <section class="own-preview" aria-labelledby="own-preview-title">
      <h2 id="own-preview-title">{words.preview}</h2>
      <p class="soft fine">{words.previewNote}</p>
      {preview === null ? (
        <p class="soft">{words.noPreview}</p>
      ) : 'text' in preview ? (
        <div class="card" lang="ru" data-testid="own-preview">
          {preview.subject !== null && <p class="bold">{preview.subject}</p>}
          <p class="written">{preview.text}</p>
        </div>
      ) : (
        <p class="soft">
          {words.previewLacks} {preview.map((name) => words.names[name] ?? name).join(', ')}.
        </p>
      )}
    </section>
  );
}
