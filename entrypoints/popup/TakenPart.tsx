import { useRef } from 'preact/hooks';
import { useFocusOnArrival } from '../../components/shared/use-focus-on-arrival';
import { formatDay } from '../../lib/i18n/format-day';
import { orderLink } from '../../lib/model/order-link';
import { CHANNELS } from '../../lib/model/step';
import { CHANNEL_BOOK, returnsLink } from '../../lib/rules/channels';
import { writtenNotice } from './offer-undo';
import type { StepProps } from './props';
import { type Recorded, recordContact } from './record';
import type { WriteToLog } from './write-to-log';

interface Props extends StepProps {
  write: WriteToLog;
  /** The step in words: what the log will say was done. */
  title: string;
}

/** Steps that are taken on the page of returns. */
const ON_RETURNS: readonly string[] = ['returns-page', 'hand-over'];

/** A step that is done rather than written: it is taken, or it did not help and the next one comes. */
export function TakenPart({ session, store, words, order, next, write, title, onNotice }: Props) {
  const t = words.popup;
  const button = useRef<HTMLButtonElement>(null);
  useFocusOnArrival(button);
  const channel = CHANNELS.find((one) => one === next.step) ?? 'other';
  const ownPage = channel === 'self-service' && !ON_RETURNS.includes(next.rung) && orderLink(order);
  const link = ownPage || (ON_RETURNS.includes(next.rung) ? returnsLink : CHANNEL_BOOK[channel].link);
  const way = link && (
    <a class="button" data-testid="open-channel" href={link} target="_blank" rel="noreferrer">
      {ownPage ? t.openOrder : t.openLink}
    </a>
  );

  // Waiting for a day is no contact: noted down as one, it would be quoted to support.
  if (next.passive) {
    const turn = next.later[0]?.from;
    return (
      <>
        {turn && (
          <p class="note" data-testid="come-back">
            {t.comeBack(formatDay(words.language, turn))}
          </p>
        )}
        <div class="row">{way}</div>
      </>
    );
  }

  // The second press of a double one may meet the step that comes next.
  const once = (press: MouseEvent, outcome: 'waits' | 'no-help') => {
    if (press.detail < 2) void take(outcome);
  };
  const take = async (outcome: 'waits' | 'no-help') => {
    let recorded: Recorded | null = null;
    const unwritten = await write(async (store) => {
      const attempt = await recordContact(session, store, {
        channel,
        subject: null,
        text: title,
        rung: next.rung,
        state: outcome === 'waits' ? 'sent' : 'no-help',
      });
      recorded = { attempt, events: null, drafts: [] };
    });
    onNotice(
      unwritten === null
        ? writtenNotice(t.saved, recorded, session, store, t, onNotice)
        : { kind: 'bad', text: t.notWritten(unwritten) },
    );
  };

  return (
    <div class="row actions">
      <button
        type="button"
        class="button primary"
        data-testid="step-taken"
        ref={button}
        onClick={(press) => once(press, 'waits')}
      >
        {t.done}
      </button>
      <button
        type="button"
        class="button"
        data-testid="step-no-help"
        onClick={(press) => once(press, 'no-help')}
      >
        {t.didNotHelp}
      </button>
      {way}
    </div>
  );
}
