import type { FiguresWords } from '../../lib/i18n/ru/figures';
import type { Figures } from '../../lib/log/figures';
import { Figure } from './Figure';
import { Picture } from './Picture';

const HIGH = 36;

/** What is due: today, late, and on each of the days to come. */
export function DueFigure({ figures, words }: { figures: Figures; words: FiguresWords }) {
  const { late, today, coming } = figures;
  const most = Math.max(1, late, ...coming);
  const bars = [late, ...coming];
  const wide = 100 / bars.length;
  return (
    <Figure
      name={words.due}
      value={String(today)}
      note={words.late(late)}
      late={late > 0}
      testId="figure-due"
    >
      <Picture
        title={words.duePicture(
          late,
          coming.reduce((sum, count) => sum + count, 0),
          coming.length,
        )}
      >
        {bars.map((count, place) => {
          const height = count === 0 ? 1 : Math.max(3, (count / most) * HIGH);
          return (
            <rect
              key={place}
              class={count === 0 ? 'bar-soft' : place === 0 ? 'bar-late' : 'bar'}
              x={place * wide + 0.8}
              y={40 - height}
              width={wide - 1.6}
              height={height}
            />
          );
        })}
      </Picture>
    </Figure>
  );
}
