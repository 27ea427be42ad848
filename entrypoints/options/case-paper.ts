import { takenAt } from '../../components/keeping/taken-at';
import { lastNote } from '../../lib/case/attempt-details';
import { appealNumber, attemptState } from '../../lib/case/attempt-state';
import { concernedItems } from '../../lib/case/concerned-items';
import { parcelOf } from '../../lib/case/parcel-of';
import { formatDay } from '../../lib/i18n/format-day';
import { formatMoney } from '../../lib/i18n/format-money';
import type { KeepingWords } from '../../lib/i18n/ru/keeping';
import type { Attempt } from '../../lib/model/attempt';
import { attemptDay } from '../../lib/model/attempt-moment';
import type { CasePaper } from '../../lib/model/case-paper';
import type { Evidence } from '../../lib/model/evidence';
import type { Language } from '../../lib/model/settings';
import { standingEvents } from '../../lib/model/standing-events';
import { evidenceNumber } from '../../lib/papers/evidence-line';
import type { CaseView } from './case-view';
import type { PageWords } from './load-words';

/** A case in words, oldest contact first: what is printed and what lies in its folder. */
export function paperOf(
  view: CaseView,
  words: PageWords,
  keeping: KeepingWords,
  evidence: readonly Evidence[],
): CasePaper {
  const { log, popup, steps, language } = words;
  const { order, orderNumber, problem } = view.case;
  const own = parcelOf(view.case);
  const shown = own ? [own] : order.parcels;
  const items = concernedItems(order, own, view.case.items).flatMap((item) => item.name ?? []);
  const parcels = shown.flatMap((parcel) => parcel.posting ?? parcel.shipmentId ?? []);
  const statuses = shown.map((parcel) => parcel.statusText ?? popup.status[parcel.status]);
  const facts: (readonly [string, string])[] = [
    [log.columns.order, orderNumber],
    [popup.manual.placed, order.placedOn ? formatDay(language, order.placedOn, 'with-year') : ''],
    [popup.parcels, parcels.join(', ')],
    [popup.manual.status, statuses.join(', ')],
    [popup.manual.item, items.join(', ')],
    [popup.total, order.total ? formatMoney(language, order.total) : ''],
  ];
  return {
    language,
    title: `${log.order(orderNumber)}: ${steps.problems[problem]}`,
    facts: facts.filter(([, value]) => value !== ''),
    heading: log.timeline,
    contacts: view.attempts.map((attempt) => ({
      title: contactTitle(attempt, words),
      lines: [...contactLines(attempt, words), ...proofsOf(attempt, evidence, keeping)],
      text: [attempt.subject, attempt.text].filter((text) => text).join('\n\n'),
    })),
    evidence: {
      heading: keeping.evidence,
      lines: evidence.map((one, index) => evidenceInWords(one, index, keeping, language)),
    },
    footer: log.bundle.footer,
  };
}

/** The numbers of what shows this contact: `Доказательства: E01, E03`. */
function proofsOf({ id }: Attempt, evidence: readonly Evidence[], keeping: KeepingWords): readonly string[] {
  const numbers = evidence.flatMap((one, index) => (one.attemptId === id ? evidenceNumber(index) : []));
  return numbers.length === 0 ? [] : [`${keeping.evidence}: ${numbers.join(', ')}`];
}

/** `E01 · Снимок экрана · 20 ноября 2026, 14:05:12 (UTC+3) · адрес · SHA-256 …`: the number is the file's in the folder. */
function evidenceInWords(one: Evidence, index: number, keeping: KeepingWords, language: Language): string {
  const when = takenAt(one, keeping, language);
  const parts = [evidenceNumber(index), keeping.kind[one.kind], one.name, when, one.address, one.note];
  return [...parts, `SHA-256 ${one.sha256}`].filter(Boolean).join(' · ');
}

function contactTitle(attempt: Attempt, { log, language }: PageWords): string {
  const day = attemptDay(attempt);
  return `${log.channel[attempt.channel]}, ${day ? formatDay(language, day, 'with-year') : ''}`;
}

function contactLines(attempt: Attempt, { log, popup, language }: PageWords): readonly string[] {
  const number = appealNumber(attempt);
  const answers = standingEvents(attempt.events).flatMap((event) => {
    if (event.kind !== 'answered') return [];
    const said = log.answeredOn(popup.outcome[event.outcome], formatDay(language, event.on, 'with-year'));
    return event.text === '' ? said : `${said}: ${event.text}`;
  });
  const state = attempt.direction === 'in' ? log.theirs(null) : log.attemptState[attemptState(attempt)];
  const note = lastNote(attempt);
  const noted = [note?.operator && log.operatorWas(note.operator), note?.text].filter(Boolean).join('. ');
  return [
    state,
    ...(noted ? [noted] : []),
    ...(number === null ? [] : [log.appealNumber(number)]),
    ...answers,
  ];
}
