import { useRef } from 'preact/hooks';
import { useFocusOnArrival } from '../../components/shared/use-focus-on-arrival';
import { CHANNELS } from '../../lib/model/step';
import { CHANNEL_BOOK } from '../../lib/rules/channels';
import { recordContact } from './record';
import type { StepProps } from './StepScreen';
import type { WriteToLog } from './write-to-log';

interface Props extends StepProps {
  write: WriteToLog;
  /** The step in words: what the log will say was done. */
  title: string;
}

/** A step that is done rather than written: it is taken, or it did not help and the next one comes. */
export function TakenPart({ session, words, next, write, title, onNotice }: Props) {
  const t = words.popup;
  const button = useRef<HTMLButtonElement>(null);
  useFocusOnArrival(button);
  const channel = CHANNELS.find((one) => one === next.step) ?? 'other';
  const { link } = CHANNEL_BOOK[channel];

  const take = async (outcome: 'waits' | 'no-help') => {
    const unwritten = await write((store) =>
      recordContact(session, store, {
        channel,
        subject: null,
        text: title,
        state: outcome === 'waits' ? 'sent' : 'no-help',
      }),
    );
    onNotice(
      unwritten === null ? { kind: 'good', text: t.saved } : { kind: 'bad', text: t.notWritten(unwritten) },
    );
  };

  return (
    <div class="row actions">
      <button
        type="button"
        class="button primary"
        data-testid="step-taken"
        ref={button}
        onClick={() => void take('waits')}
      >
        {t.done}
      </button>
      <button type="button" class="button" data-testid="step-no-help" onClick={() => void take('no-help')}>
        {t.didNotHelp}
      </button>
      {link && (
        <a class="button" data-testid="open-channel" href={link} target="_blank" rel="noreferrer">
          {t.openLink}
        </a>
      )}
    </div>
  );
}
