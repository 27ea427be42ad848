import { useLoaded } from '../../components/shared/use-loaded';
import { ChannelGuide } from '../../components/working/ChannelGuide';
import { waitingRule } from '../../lib/case/waiting';
import type { Words } from '../../lib/i18n/load-words';
import { stepWay } from '../../lib/i18n/step-words';
import type { IsoDay } from '../../lib/model/day';
import type { NextStep } from '../../lib/model/next-step';
import { CHANNELS } from '../../lib/model/step';
import { ELSEWHERE } from '../../lib/rules/channel-places';
import { isRussianShop, ladderOf } from '../../lib/rules/ladder-of';
import { PROBLEM_SHEETS } from '../../lib/rules/problem-sheets';

interface Props {
  next: NextStep;
  shop: string;
  today: IsoDay;
  words: Words;
}

/** How to take the step, line by line, what is known of its channel, what to have ready and what not to do. */
export function GuidePart({ next, shop, today, words }: Props) {
  const { popup: t } = words;
  const guide = useLoaded(words.loadGuide, words.language);
  const reasons = useLoaded(words.loadReasons, words.language);
  if (!guide || !reasons) return null;
  const channel = CHANNELS.find((one) => one === next.step);
  const rung = ladderOf(next.problem, shop).find(({ id }) => id === next.rung) ?? null;
  const { evidence, safety } = PROBLEM_SHEETS[next.problem];
  return (
    <>
      <ol>
        {stepWay(guide, next).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {channel && !ELSEWHERE.includes(next.rung) && isRussianShop(shop) && (
        <ChannelGuide
          channel={channel}
          rung={next.rung}
          warned={safety.includes('no-messengers')}
          wait={rung?.passive ? null : waitingRule(rung, channel)}
          today={today}
          guide={guide}
          reasons={reasons}
          marks={t}
        />
      )}
      <h3 class="label">{t.evidence}</h3>
      <ul>
        {evidence.map((id) => (
          <li key={id}>{guide.evidence[id]}</li>
        ))}
      </ul>
      {safety.length > 0 && <h3 class="label doubt-title">{t.careful}</h3>}
      <ul>
        {safety.map((id) => (
          <li key={id}>{guide.safety[id]}</li>
        ))}
      </ul>
    </>
  );
}
