import type { Words } from '../../lib/i18n/load-words';
import { mailtoLink } from '../../lib/letters/mailto';
import type { Letter } from '../../lib/model/letter';
import type { ChannelId } from '../../lib/model/step';
import { CHANNEL_BOOK, supportEmail } from '../../lib/rules/channels';

interface Props {
  channel: ChannelId;
  letter: Letter;
  primary: boolean;
  words: Words;
}

/** Where the message is to be pasted: the chat, a new e-mail, an authority's page. */
export function WayThere({ channel, letter, primary, words }: Props) {
  const t = words.popup;
  const link = channel === 'email' ? mailtoLink(supportEmail, letter) : CHANNEL_BOOK[channel].link;
  if (link === null) return null;
  return (
    <a
      class={primary ? 'button primary' : 'button'}
      data-testid="open-channel"
      href={link}
      target="_blank"
      rel="noreferrer"
    >
      {channel === 'chat' ? t.openChat : channel === 'email' ? t.openMail : t.openLink}
    </a>
  );
}
