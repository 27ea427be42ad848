import { Later } from '../../components/popup/Later';
import type { NoticeInWords } from '../../components/popup/Notice';
import { StepCard } from '../../components/popup/StepCard';
import { Why } from '../../components/popup/Why';
import { Questions } from '../../components/shared/Questions';
import type { NextStep } from '../../lib/model/next-step';
import type { Order } from '../../lib/model/order';
import type { AppProps } from './App';
import { LetterPart } from './LetterPart';
import { correctableFacts, neededFacts } from './questions-in-words';
import { recordCaseAnswer } from './record';
import { laterInWords, stepInWords } from './step-in-words';
import { TakenPart } from './TakenPart';
import { useLetter } from './use-letter';
import { WaitingPart } from './WaitingPart';
import { writeToLog } from './write-to-log';

export interface StepProps extends AppProps {
  order: Order;
  next: NextStep;
  onNotice: (notice: NoticeInWords | null) => void;
}

/** The step to take now: its words and reasons, then its message, its question or its button. */
export function StepScreen(props: StepProps) {
  const { session, store, words, order, next, failure, onNotice } = props;
  const { popup: t, language } = words;
  const letter = useLetter(session, next);
  const write = writeToLog(store, failure, t);
  const said = stepInWords(next, session, words);
  const needed = letter.state === 'lacking' ? neededFacts(session, letter.missing, words) : [];
  const correctable = correctableFacts(session, order, words);

  const answer = async (id: string, value: string) => {
    const refused = await write((open) => recordCaseAnswer(session, open, id, value));
    if (refused !== null) onNotice({ kind: 'bad', text: t.notWritten(refused) });
  };
  const asking = { yes: t.yes, no: t.no, onAnswer: (id: string, value: string) => void answer(id, value) };

  return (
    <StepCard
      step={next.step}
      title={said.title}
      due={said.due}
      howTo={said.howTo}
      safety={said.safety}
      words={t}
    >
      <Why short={said.whyShort} lines={said.why} words={t} language={language}>
        <h3 class="soft label">{t.refine}</h3>
        <Questions key={next.problem} questions={correctable} {...asking} />
      </Why>
      {said.tooEarly && <p class="note">{said.tooEarly}</p>}
      {needed.length > 0 && (
        <div class="note">
          <p>{t.askedFor}</p>
          <Questions questions={needed} {...asking} />
        </div>
      )}
      {next.waiting && <WaitingPart {...props} write={write} waiting={next.waiting} />}
      {letter.state === 'written' && (
        <LetterPart
          key={`${order.number}/${next.problem}/${next.rung}`}
          {...props}
          write={write}
          letter={letter.letter}
          channel={letter.channel}
        />
      )}
      {letter.state === 'loading' && <div class="message-room" />}
      {letter.state === 'none' && !next.waiting && next.step !== 'done' && (
        <TakenPart {...props} write={write} title={said.title} />
      )}
      <Later
        label={t.beside}
        steps={laterInWords(next.beside, words)}
        testId="beside-step"
        words={t}
        language={language}
      />
    </StepCard>
  );
}
