import { useRef } from 'preact/hooks';
import { Notice } from '../../components/popup/Notice';
import { StepCard } from '../../components/popup/StepCard';
import { lazy } from '../../components/shared/lazy';
import type { StepProps } from './props';
import { stepInWords } from './step-in-words';
import { writeToLog } from './write-to-log';

// Set out at once: shown on nearly every order, beside the text of the letter, which arrives no sooner.
const letterPart = import('./LetterPart');
const LetterPart = lazy(async () => (await letterPart).LetterPart);

// The reasons come once the message stands; the rest behind «Как это сделать», for steps without a message, while waiting.
const WhyPart = lazy(async () => (await import('./WhyPart')).WhyPart);
const GuidePart = lazy(async () => (await import('./GuidePart')).GuidePart);
const TakenPart = lazy(async () => (await import('./TakenPart')).TakenPart);
const WaitingPart = lazy(async () => (await import('./WaitingPart')).WaitingPart);

/** The step to take now: its words and reasons, then its message, its question or its button. */
export function StepScreen(props: StepProps) {
  const { session, store, words, home, order, next, failure, notice, onNotice } = props;
  const { ownWindow, Elsewhere } = home;
  const { popup: t, language } = words;
  const letter = home.useLetter(session, next);
  const write = writeToLog(store, failure, t);
  const said = stepInWords(next, session, words);
  const theCase = session.currentCase.value;
  const chosen = next !== session.advised.value ? next.rung : null;
  // Once it is there it stays: who corrects a fact behind it watches the step change.
  const whyShown = useRef(false);
  if (letter.state !== 'loading') whyShown.current = true;

  const answer = async (id: string, value: string) => {
    const refused = await write(async (open) => {
      const { recordCaseAnswer } = await import('./record');
      await recordCaseAnswer(session, open, id, value);
    });
    if (refused !== null) onNotice({ kind: 'bad', text: t.notWritten(refused) });
  };
  const asking = { session, order, words, onAnswer: (id: string, value: string) => void answer(id, value) };

  return (
    <StepCard
      step={next.step}
      title={said.title}
      due={said.due}
      guide={
        <>
          <GuidePart next={next} words={words} />
          {ownWindow && (
            <ownWindow.parts.ChannelPart next={next} shop={order.shop} session={session} words={words} />
          )}
        </>
      }
      words={t}
    >
      {chosen !== null && ownWindow && <ownWindow.parts.ChosenPart session={session} words={words} />}
      {whyShown.current ? (
        <WhyPart key={chosen ?? ''} {...asking} next={next} Working={ownWindow?.parts.WorkingPart ?? null} />
      ) : (
        <div class="why" />
      )}
      {said.tooEarly && <p class="note">{said.tooEarly}</p>}
      {letter.state === 'lacking' && ownWindow && (
        <ownWindow.parts.NeededPart
          {...asking}
          store={ownWindow.store}
          write={write}
          onNotice={onNotice}
          missing={letter.missing}
        />
      )}
      {(letter.state === 'lacking' || letter.state === 'private') && Elsewhere && <Elsewhere />}
      {next.waiting && <WaitingPart {...props} write={write} waiting={next.waiting} />}
      {next.waiting && ownWindow?.store && (
        <ownWindow.parts.RemindPart store={ownWindow.store} language={language} until={next.waiting.until} />
      )}
      {letter.state === 'written' && (
        <LetterPart
          key={`${order.number}/${next.problem}/${next.rung}/${theCase?.items ? theCase.id : ''}`}
          {...props}
          write={write}
          letter={letter.letter}
          channel={letter.channel}
          own={letter.own}
        />
      )}
      {letter.state === 'loading' && <div class="message-room" />}
      {letter.state === 'none' && !next.waiting && next.step !== 'done' && (
        <TakenPart {...props} write={write} title={said.title} />
      )}
      <Notice notice={notice} undoLabel={t.undo} />
    </StepCard>
  );
}
