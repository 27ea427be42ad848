import { useComputed } from '@preact/signals';
import { AnswersFigure } from '../../components/figures/AnswersFigure';
import { DueFigure } from '../../components/figures/DueFigure';
import { MoneyFigure } from '../../components/figures/MoneyFigure';
import { StatesFigure } from '../../components/figures/StatesFigure';
import { useLoaded } from '../../components/shared/use-loaded';
import { loadFiguresWords } from '../../lib/i18n/load-figures-words';
import { figuresOf } from '../../lib/log/figures';
import { NO_FILTER } from '../../lib/log/narrow-rows';
import type { Page } from './page-state';
import { hashOf, NOTHING_ASKED } from './route';

/** The log in figures: counted once it is read, and again when something in it changes. */
export function FiguresPart({ page }: { page: Page }) {
  const { log } = page;
  const words = useLoaded(loadFiguresWords, page.words.value.language);
  const counted = useComputed(() => figuresOf(log.index.value.over, log.today.value));
  if (!words) return null;
  const { language, log: logWords } = page.words.value;
  const figures = counted.value;
  return (
    <section aria-label={words.title} data-testid="figures">
      <dl class="figures">
        <StatesFigure figures={figures} words={words} />
        <DueFigure figures={figures} words={words} />
        <MoneyFigure figures={figures} words={words} language={language} />
        <AnswersFigure
          figures={figures}
          words={words}
          channels={logWords.channel}
          linkOf={(channel) =>
            hashOf(
              { view: 'log' },
              { ...NOTHING_ASKED, filter: { ...NO_FILTER, channel, state: 'answered' } },
            )
          }
        />
      </dl>
    </section>
  );
}
