import { explainRule } from '../../lib/case/explain';
import { formatDay } from '../../lib/i18n/format-day';
import { whyLines } from '../../lib/i18n/why-lines';
import type { IsoDay } from '../../lib/model/day';
import type { GuideWords, ReasonWords } from '../../lib/model/rulebook-words';
import type { ChannelId } from '../../lib/model/step';
import {
  type ChannelPlace,
  CLOSED_CHANNELS,
  placesOf,
  WARNED_CHANNELS,
} from '../../lib/rules/channel-places';
import { CHANNEL_BOOK } from '../../lib/rules/channels';
import type { RuleId } from '../../lib/rules/rule-on';
import { WhyLines, type WhyLinesWords } from '../shared/WhyLines';

interface Props {
  channel: ChannelId;
  rung: string;
  /** The warning of strangers stands beside it already. */
  warned: boolean;
  /** How long an answer is waited for on this step; `null`: none comes. */
  wait: RuleId | null;
  today: IsoDay;
  guide: GuideWords;
  reasons: ReasonWords;
  marks: WhyLinesWords;
}

/** A channel: what to have ready, how long people wait, its doors, how well that is known and since when. */
export function ChannelGuide({ channel, rung, warned, wait, today, guide, reasons, marks }: Props) {
  const { mark, checkedOn, reviewOn, link } = CHANNEL_BOOK[channel];
  const { channelGuide: t, places, language } = guide;
  const sourceOf = (of: Pick<ChannelPlace, 'mark' | 'checkedOn' | 'reviewOn'>) => (
    <span class="basis">
      {t.marks[of.mark]}, {marks.checkedOn(formatDay(language, of.checkedOn, 'with-year'))}
      {(of.mark === 'C' || of.mark === 'K') && <em class="doubt">{marks.doubtful}</em>}
      {of.reviewOn < today && <em class="doubt">{marks.outdated}</em>}
    </span>
  );
  const rule = (id: RuleId) =>
    whyLines(reasons, explainRule({ kind: 'rule', rule: id, from: null, due: null, shifts: [] }, today));
  const doors = placesOf(channel, rung);
  return (
    <section class="working" data-testid="channel" data-channel={channel}>
      <h3 class="label">{reasons.channels[channel].name}</h3>
      {sourceOf({ mark, checkedOn, reviewOn })}
      <p>
        {t.ready}: {lowerFirst(reasons.channels[channel].ready)}.
      </p>
      {doors.length === 0 && link !== null && (
        <p>
          {t.link}:{' '}
          <a href={link} target="_blank" rel="noreferrer">
            {link.replace(/^(https:\/\/|mailto:)/, '')}
          </a>
        </p>
      )}
      <p>{t.wait}:</p>
      {wait === null ? (
        <p>{t.noAnswer}</p>
      ) : (
        <WhyLines lines={rule(wait)} words={marks} language={language} />
      )}
      {doors.length > 0 && (
        <>
          <p>{t.places}:</p>
          <ul class="places">
            {doors.map((place) => (
              <li key={place.id} data-testid="channel-place" data-place={place.id}>
                {place.link === null ? (
                  places[place.id]
                ) : (
                  <a href={place.link} target="_blank" rel="noreferrer">
                    {places[place.id]}
                  </a>
                )}
                {place.phone && `: ${place.phone}`}
                {sourceOf(place)}
              </li>
            ))}
          </ul>
        </>
      )}
      {channel === 'social' && (
        <ul class="places">
          {CLOSED_CHANNELS.map((closed) => (
            <li key={closed.id} data-testid="closed-channel" data-place={closed.id}>
              {t.closed(
                places[closed.id] ?? closed.id,
                closed.instead.map((id) => (places[id] ?? id).split(':')[0] ?? id),
              )}
              {sourceOf(closed)}
            </li>
          ))}
        </ul>
      )}
      {!warned && WARNED_CHANNELS.includes(channel) && (
        <WhyLines lines={rule('no-messengers')} words={marks} language={language} />
      )}
    </section>
  );
}

/** After a colon. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
