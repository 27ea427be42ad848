import { useState } from 'preact/hooks';
import { QrCode } from '../../components/papers/QrCode';
import { usePapersWords } from '../../components/papers/use-papers-words';
import { openAddress } from '../../lib/browser/open-address';
import { plainText } from '../../lib/letters/plain-text';
import { WEBMAILS, webmailLink } from '../../lib/letters/webmail';
import type { Letter } from '../../lib/model/letter';
import type { ChannelId } from '../../lib/model/step';
import type { QrCells } from '../../lib/papers/qr-codes';
import { supportEmail } from '../../lib/rules/channels';
import { ChoicesPart, type ChoicesProps } from './ChoicesPart';
import { InsertPart } from './InsertPart';
import type { Prepared } from './prepared';

interface Props {
  letter: Letter;
  channel: ChannelId;
  /** What else can be chosen about the letter. */
  choices: ChoicesProps;
  isPaper: boolean;
  /** Copies the text and notes it down, as the button does. */
  onCopy: () => Promise<void>;
  /** Notes it down alone: the text goes another way. */
  onPrepare: () => Promise<Prepared>;
}

/** Where a letter may speak calmly or firmly; to authorities, banks and courts it only speaks properly. */
const SPEAKS: readonly ChannelId[] = ['chat', 'seller-chat', 'email', 'social', 'claim'];

/** Other ways out of the popup than the clipboard: the mailers of the web, the phone, the system's own sharing. */
export function WaysOut({ letter, channel, choices, isPaper, onCopy, onPrepare }: Props) {
  const words = usePapersWords(choices.words.language);
  const [codes, setCodes] = useState<readonly QrCells[] | null>(null);
  const [plain, setPlain] = useState(false);
  const [failed, setFailed] = useState(false);
  if (!words) return null;

  const share = async () => {
    await onPrepare();
    try {
      await navigator.share({ ...(letter.subject && { title: letter.subject }), text: letter.text });
    } catch (error) {
      // Closing the sheet is no failure.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  };
  const copyPlain = async () => {
    await onPrepare();
    try {
      await navigator.clipboard.writeText(plainText(letter.text));
      setPlain(true);
    } catch {
      setFailed(true);
    }
  };
  const showCodes = async () => {
    const { qrCodes } = await import('../../lib/papers/qr-codes');
    setCodes(qrCodes(letter.text));
    await onPrepare();
  };

  return (
    <section class="ways" aria-label={words.otherWays}>
      {SPEAKS.includes(channel) && <ChoicesPart {...choices} of="tone" />}
      <div class="row">
        <InsertPart
          text={letter.text}
          language={choices.words.language}
          onPrepare={async () => {
            const prepared = await onPrepare();
            return prepared.ok ? null : prepared.reason;
          }}
        />
        {channel === 'email' &&
          WEBMAILS.map((webmail) => (
            <button
              type="button"
              key={webmail}
              class="button"
              data-testid="open-webmail"
              data-webmail={webmail}
              onClick={async () => {
                await onCopy();
                await openAddress(webmailLink(webmail, supportEmail, letter));
              }}
            >
              {words.webmails[webmail]}
            </button>
          ))}
        <button type="button" class="button" data-testid="copy-plain" onClick={() => void copyPlain()}>
          {words.copyPlain}
        </button>
        {!isPaper && (
          <button type="button" class="button" data-testid="show-qr" onClick={() => void showCodes()}>
            {words.qr}
          </button>
        )}
        {'share' in navigator && (
          <button type="button" class="button" data-testid="share" onClick={() => void share()}>
            {words.share}
          </button>
        )}
      </div>
      {plain && (
        <p class="soft" role="status" data-testid="plain-copied">
          {words.plainCopied}
        </p>
      )}
      {failed && (
        <p class="note bad" role="status">
          {words.shareFailed}
        </p>
      )}
      {codes && <QrCode key={letter.text} codes={codes} words={words} />}
    </section>
  );
}
