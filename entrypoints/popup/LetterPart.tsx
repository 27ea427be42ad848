import { useEffect, useRef, useState } from 'preact/hooks';
import { MessageBox, type Selection } from '../../components/popup/MessageBox';
import { useFocusOnArrival } from '../../components/shared/use-focus-on-arrival';
import { checkLetter, hasHole } from '../../lib/letters/check-letter';
import { LETTER_KINDS } from '../../lib/letters/letter-kind';
import { draftName } from '../../lib/model/draft-name';
import type { Letter } from '../../lib/model/letter';
import { PAPER_KINDS } from '../../lib/model/paper';
import type { ChannelId } from '../../lib/model/step';
import { wantsOf } from '../../lib/model/want';
import { LONGEST_MESSAGE } from '../../lib/rules/channels';
import type { Prepared } from './prepared';
import type { StepProps } from './props';
import { recordContact } from './record';
import { WayThere } from './WayThere';
import type { LetterWriter } from './write-letter';
import type { WriteToLog } from './write-to-log';

interface Props extends StepProps {
  write: WriteToLog;
  letter: Letter;
  channel: ChannelId;
  /** Whose text it is: `null` for the product's. */
  own: LetterWriter['own'];
}

/** The message and its one button; after the press, the way to where it is to be pasted. */
export function LetterPart(props: Props) {
  const { session, store, words, home, order, next, letter, channel, own, write, onNotice } = props;
  const { ownWindow } = home;
  const t = words.popup;
  const [edited, setEdited] = useState<string | null>(null);
  const [selected, setSelected] = useState<Selection | null>(null);
  const [pasteable, setPasteable] = useState<string | null>(null);
  const [moreWays, setMoreWays] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const text = edited ?? letter.text;
  const kind = LETTER_KINDS.find((one) => one === next.letter?.split('/')[1]) ?? channel;
  const draft = draftName(order.number, next.problem, kind, session.currentCase.value);
  const flaws = checkLetter({
    text,
    original: letter.text,
    channel,
    orderNumber: order.number,
    names: [session.profile.value['sender-name'], session.answers.value['sender-name']].filter(
      (name) => name !== undefined,
    ),
  });
  const paper = PAPER_KINDS.find((one) => one === kind);
  useFocusOnArrival(paper ? null : button);
  // Noted down is not copied: a code for the phone leaves the clipboard as it was.
  const copied = pasteable === text;

  useEffect(() => {
    let current = true;
    store?.draft(draft).then(
      (kept) => current && kept !== null && setEdited(kept),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [store, draft]);

  const edit = (changed: string) => {
    const wording = changed === letter.text ? null : changed;
    setEdited(wording);
    // Kept at every key: a popup dies when the person looks something up elsewhere.
    store?.saveDraft(draft, wording).catch(() => {});
  };

  /** Notes the message down as prepared; gives the case it belongs to, or why that failed. */
  const prepare = async (): Promise<Prepared> => {
    let caseId = '';
    const unwritten = await write(async (store) => {
      const attempt = await recordContact(session, store, {
        channel,
        subject: letter.subject,
        text,
        rung: next.rung,
        state: 'prepared',
      });
      caseId = attempt.caseId;
    });
    return unwritten === null ? { ok: true, caseId } : { ok: false, reason: unwritten };
  };

  const copy = async () => {
    // The log first, the clipboard second: a popup that dies between the two has lost nothing.
    const prepared = await prepare();
    try {
      await navigator.clipboard.writeText(text);
      setSelected(null);
      setPasteable(text);
      onNotice(
        prepared.ok ? { kind: 'good', text: t.copied } : { kind: 'bad', text: t.notLogged(prepared.reason) },
      );
    } catch {
      setSelected({ start: 0, end: text.length });
      onNotice({ kind: 'bad', text: t.copyFailed });
    }
  };

  const choices = { session, problem: next.problem, words, write, onNotice, edited: edited !== null };
  const isLong = text.length > (LONGEST_MESSAGE[channel] ?? text.length);

  return (
    <>
      {ownWindow && wantsOf(next.problem).length > 0 && (
        <ownWindow.parts.ChoicesPart {...choices} of="want" />
      )}
      <MessageBox
        subject={letter.subject}
        original={letter.text}
        text={text}
        words={t}
        onEdit={edit}
        selected={selected}
      >
        {flaws.length > 0 && (
          <home.Flaws flaws={flaws} words={words} onShow={({ start, end }) => setSelected({ start, end })} />
        )}
        {isLong && ownWindow && !hasHole(flaws) && (
          <ownWindow.parts.PartsOfLong
            text={text}
            channel={channel}
            orderNumber={order.number}
            language={words.language}
            onPrepare={prepare}
            onFailure={() => onNotice({ kind: 'bad', text: t.copyFailed })}
          />
        )}
        {own && ownWindow && (
          <ownWindow.parts.OwnTextNote own={own} id={`${next.problem}/${kind}`} language={words.language} />
        )}
      </MessageBox>
      <div class="row actions">
        {paper && ownWindow && (
          <ownWindow.parts.PrintPart
            kind={paper}
            language={words.language}
            onPrepare={prepare}
            onFailure={(reason) => onNotice({ kind: 'bad', text: t.notWritten(reason) })}
          />
        )}
        <button
          type="button"
          class={copied || paper ? 'button' : 'button primary'}
          data-testid="copy-message"
          ref={button}
          disabled={text.trim() === '' || hasHole(flaws)}
          onClick={() => void copy()}
        >
          {copied ? t.copyAgain : t.copy}
        </button>
        <WayThere channel={channel} letter={{ ...letter, text }} primary={copied} words={words} />
        {ownWindow && (
          <button
            type="button"
            class="button plain"
            data-testid="more-ways"
            aria-expanded={moreWays}
            disabled={hasHole(flaws)}
            onClick={() => setMoreWays(!moreWays)}
          >
            {t.menu}
          </button>
        )}
      </div>
      {home.Insert && !hasHole(flaws) && (
        <home.Insert
          text={text}
          onPrepare={async () => {
            const prepared = await prepare();
            return prepared.ok ? null : t.notWritten(prepared.reason);
          }}
        />
      )}
      {channel === 'phone' && ownWindow && <ownWindow.parts.CallPart {...props} />}
      {paper && ownWindow && (
        <ownWindow.parts.OwnDetails
          session={session}
          store={ownWindow.store}
          words={words}
          write={write}
          onNotice={onNotice}
        />
      )}
      {moreWays && ownWindow && !hasHole(flaws) && (
        <ownWindow.parts.WaysOut
          letter={{ ...letter, text }}
          channel={channel}
          choices={choices}
          isPaper={paper !== undefined}
          onCopy={copy}
          onPrepare={prepare}
        />
      )}
    </>
  );
}
