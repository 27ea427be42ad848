import { useState } from 'preact/hooks';
import { usePapersWords } from '../../components/papers/use-papers-words';
import { splitMessage } from '../../lib/letters/split-message';
import type { Language } from '../../lib/model/settings';
import type { ChannelId } from '../../lib/model/step';
import { LONGEST_MESSAGE } from '../../lib/rules/channels';
import type { Prepared } from './prepared';

interface Props {
  text: string;
  channel: ChannelId;
  orderNumber: string;
  language: Language;
  /** Notes the whole message down, once. */
  onPrepare: () => Promise<Prepared>;
  onFailure: () => void;
}

/** A message that is too long for one chat message, part by part. */
export function PartsOfLong({ text, channel, orderNumber, language, onPrepare, onFailure }: Props) {
  const words = usePapersWords(language);
  const [copied, setCopied] = useState<readonly number[]>([]);
  if (!words) return null;
  const isPublic = channel === 'social';
  const limit = LONGEST_MESSAGE[channel] ?? text.length;
  const parts = splitMessage(text, limit, isPublic ? null : orderNumber);
  const copy = async (index: number) => {
    await onPrepare();
    try {
      await navigator.clipboard.writeText(parts[index] ?? '');
      setCopied([...copied, index]);
    } catch {
      onFailure();
    }
  };
  return (
    <div class="parts">
      <p class="soft fine">{words.parts(parts.length)}</p>
      <div class="row">
        {parts.map((_, index) => (
          <button
            key={index}
            type="button"
            class="button"
            data-testid="copy-part"
            data-part={index + 1}
            onClick={() => void copy(index)}
          >
            {words.copyPart(index + 1)}
            {copied.includes(index) && ` ${words.copiedMark}`}
          </button>
        ))}
      </div>
    </div>
  );
}
