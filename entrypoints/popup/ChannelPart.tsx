import { useLoaded } from '../../components/shared/use-loaded';
import { ChannelGuide } from '../../components/working/ChannelGuide';
import { viewCase } from '../../lib/case/view-case';
import { waitingRule } from '../../lib/case/waiting';
import type { Words } from '../../lib/i18n/load-words';
import type { NextStep } from '../../lib/model/next-step';
import { CHANNELS } from '../../lib/model/step';
import { ELSEWHERE } from '../../lib/rules/channel-places';
import { isRussianShop, ladderOf } from '../../lib/rules/ladder-of';
import { PROBLEM_SHEETS } from '../../lib/rules/problem-sheets';
import type { Session } from './session';

interface Props {
  next: NextStep;
  shop: string;
  session: Session;
  words: Words;
}

/** What is known of the step's channel; nothing where the step has none, or the shop is not the Russian one. */
export function ChannelPart({ next, shop, session, words }: Props) {
  const guide = useLoaded(words.loadGuide, words.language);
  const reasons = useLoaded(words.loadReasons, words.language);
  const channel = CHANNELS.find((one) => one === next.step);
  if (!guide || !reasons || !channel || ELSEWHERE.includes(next.rung) || !isRussianShop(shop)) return null;
  const input = session.caseInput.value;
  const rung = ladderOf(next.problem, shop).find(({ id }) => id === next.rung) ?? null;
  return (
    <ChannelGuide
      channel={channel}
      rung={next.rung}
      warned={PROBLEM_SHEETS[next.problem].safety.includes('no-messengers')}
      wait={rung?.passive ? null : waitingRule(rung, channel, input && viewCase(input).facts)}
      today={session.today}
      guide={guide}
      reasons={reasons}
      marks={words.popup}
    />
  );
}
