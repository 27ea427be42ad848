import { useEffect, useState } from 'preact/hooks';
import { BlankPicture } from '../../components/keeping/BlankPicture';
import type { KeepingWords } from '../../lib/i18n/ru/keeping';
import type { EvidenceKind } from '../../lib/model/evidence';
import type { PictureBox } from '../../lib/model/picture-box';

/** A picture that is looked through before it is kept: covered later, it would lie in the bin as it was. */
export interface WaitingPicture {
  readonly file: File;
  readonly kind: EvidenceKind;
}

interface Props {
  waiting: readonly WaitingPicture[];
  words: KeepingWords;
  /** The first of them covered with these boxes, the rest as they are. */
  onKeep: (pictures: readonly WaitingPicture[], boxes: readonly PictureBox[]) => Promise<void>;
  onLeave: (picture: WaitingPicture) => void;
}

/** Pictures one after another, each to be covered or kept as it is; all the rest at one press. */
export function WaitingPictures({ waiting, words, onKeep, onLeave }: Props) {
  const [busy, setBusy] = useState(false);
  const [first] = waiting;
  const url = useAddressOf(first?.file ?? null);
  if (!first || url === null) return null;

  const keep = async (pictures: readonly WaitingPicture[], boxes: readonly PictureBox[]) => {
    if (busy) return;
    setBusy(true);
    await onKeep(pictures, boxes).finally(() => setBusy(false));
  };
  return (
    <BlankPicture
      key={url}
      picture={url}
      cut={false}
      words={words}
      queue={{ of: waiting.length, name: first.file.name }}
      onKeep={(boxes) => void keep([first], boxes)}
      onKeepAll={(boxes) => void keep(waiting, boxes)}
      onCancel={() => onLeave(first)}
    />
  );
}

/** A `blob:` address of the file for as long as it is shown. */
function useAddressOf(file: File | null): string | null {
  const [shown, setShown] = useState<{ readonly file: File; readonly url: string } | null>(null);
  useEffect(() => {
    if (!file) return;
    const url = URL.createObjectURL(file);
    setShown({ file, url });
    return () => URL.revokeObjectURL(url);
  }, [file]);
  return shown && shown.file === file ? shown.url : null;
}
