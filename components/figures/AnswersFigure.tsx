import type { FiguresWords } from '../../lib/i18n/ru/figures';
import type { Figures } from '../../lib/log/figures';
import type { ChannelId } from '../../lib/model/step';
import { Figure } from './Figure';
import { Picture } from './Picture';

/** Channels that are shown: more would be read by nobody. */
const MOST = 4;
const WIDE = 100;
const ROW = 10;

interface Props {
  figures: Figures;
  words: FiguresWords;
  channels: Readonly<Record<ChannelId, string>>;
  /** The place where the answered contacts of a channel stand. */
  linkOf: (channel: ChannelId) => string;
}

/** How many days each channel takes to answer. */
export function AnswersFigure({ figures, words, channels, linkOf }: Props) {
  const shown = figures.answerDays.slice(0, MOST);
  const longest = Math.max(1, ...shown.map(({ median }) => median));
  const [first] = shown;
  if (!first) return <Figure name={words.answers} value="—" note={words.noAnswers} testId="figure-answers" />;
  const told = shown.map(({ channel, median }) => words.answerIn(channels[channel], median));
  return (
    <Figure name={words.answers} value={words.days(first.median)} note={null} testId="figure-answers">
      <div class="figure-answers">
        <Picture title={told.join('; ')} height={shown.length * ROW}>
          {shown.map(({ channel, median }, place) => (
            <rect
              key={channel}
              class="bar"
              x="0"
              y={place * ROW + 2}
              width={Math.max(1.5, (median / longest) * WIDE)}
              height="6"
            />
          ))}
        </Picture>
        <ul>
          {shown.map(({ channel, median, answers }) => (
            <li key={channel} class="fine">
              <a href={linkOf(channel)}>{channels[channel]}</a>
              <span class="soft"> {words.inDays(median, answers)}</span>
            </li>
          ))}
        </ul>
      </div>
    </Figure>
  );
}
