import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { KeepingWords } from '../../lib/i18n/ru/keeping';

interface Props {
  words: KeepingWords;
  /** The button of the choice: where a person goes on from. */
  button: RefObject<HTMLButtonElement | null>;
  onFiles: (files: readonly File[]) => void;
  onPicture: () => void;
}

/** Ways to add evidence beside drag and paste: files from the disk, or a picture of a window; with what fits in. */
export function AddEvidence({ words, button, onFiles, onPicture }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="row">
      <button
        type="button"
        ref={button}
        class="button small"
        data-testid="evidence-choose"
        onClick={() => input.current?.click()}
      >
        {words.choose}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        class="unseen"
        tabIndex={-1}
        aria-label={words.choose}
        data-testid="evidence-file"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="button small" data-testid="evidence-picture" onClick={onPicture}>
        {words.takePicture}
      </button>
      <span class="soft fine">{words.limits}</span>
    </div>
  );
}
