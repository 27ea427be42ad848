import { fillWords } from '../lib/i18n/fill-words';
import { guide } from '../lib/i18n/ru/guide';
import { reasons } from '../lib/i18n/ru/reasons';
import { steps } from '../lib/i18n/ru/steps';
import type { ProblemId } from '../lib/model/problem';
import type { RulebookWords } from '../lib/model/rulebook-words';
import { CHANNELS, type ChannelId } from '../lib/model/step';
import { ruleLink } from '../lib/rules/act-links';
import { CLOSED_CHANNELS, PHONES, placesOf } from '../lib/rules/channel-places';
import { CHANNEL_WAITS } from '../lib/rules/channel-waits';
import { CHANNEL_BOOK } from '../lib/rules/channels';
import { CALENDAR } from '../lib/rules/days-off';
import { ladderOf } from '../lib/rules/ladder-of';
import { PROBLEM_SHEETS } from '../lib/rules/problem-sheets';
import { GROUPED, PROBLEM_GROUPS } from '../lib/rules/problems';
import { isDoubtful, RULES } from '../lib/rules/rule-on';
import type { RuleRow } from '../lib/rules/rule-row';
import type { Rung, Term } from '../lib/rules/rung';
import { CALENDAR_SOURCES } from './days-off-sources';
import { FROM, WHEN } from './rules-page-words';

const words: RulebookWords = { ...steps, ...reasons, ...guide };

/** The whole rulebook as one page of Markdown, in Russian: for a lawyer who reads no code. */
export function rulesPage(): string {
  const parts = [
    head(),
    ...PROBLEM_GROUPS.flatMap((group) => [`## ${words.groups[group]}`, ...GROUPED[group].map(problemPart)]),
  ];
  return `${[...parts, neutralPart(), rulesPart(), channelsPart(), daysPart()].join('\n\n')}\n`;
}

function head(): string {
  return [
    '# Правила, по которым «Порядок» советует',
    'Страница собрана из данных продукта командой `npm run rules`. Это не юридическая консультация.',
    'Пометки: **A** — официальный текст или справка Ozon, **B** — хороший вторичный источник, **C** — слабый или старый источник, **K** — общеизвестное без источника, **own** — наша рекомендация. Правила C, K и те, что магазин показывает сам, на экране сопровождает слово «проверьте».',
    'Срок считают со следующего дня. Срок по закону, кончающийся в выходной, переходит на следующий рабочий день; срок по правилам магазина не переходит. День кончается в 23:59 по Москве.',
  ].join('\n\n');
}

function problemPart(problem: ProblemId): string {
  const { questions, evidence, safety } = PROBLEM_SHEETS[problem];
  const listed = (label: string, ids: readonly string[], texts: Readonly<Record<string, string>>) =>
    ids.length > 0
      ? [`${label}: ${ids.map((id) => (texts[id] ?? id).replace(/[.?]$/, '')).join('; ')}.`]
      : [];
  return [
    `### ${words.problems[problem]}`,
    ladderOf(problem, 'ozon.ru')
      .map((rung, index) => rungLine(problem, rung, index))
      .join('\n'),
    ...listed('Спрашиваем', questions, words.questions),
    ...listed('Собрать', evidence, words.evidence),
    ...listed('Не делать', safety, words.safety),
  ].join('\n\n');
}

function rungLine(problem: ProblemId, rung: Rung, index: number): string {
  const terms = [...(rung.basis ?? [])].map((entry) =>
    typeof entry === 'string' ? ruleText(entry) : termText(entry),
  );
  const wait = waitText(rung);
  const details = [
    rung.when && `когда: ${rung.when.map((condition) => WHEN[condition]).join(', ')}`,
    rung.opens && `после срока: ${termText(rung.opens)}`,
    rung.until && `пока идёт срок: ${termText(rung.until)}`,
    ...(rung.clocks ?? []).map(
      ({ term, lead, when }) =>
        `срок: ${termText(term)}${when ? ` (${WHEN[when]})` : ''}, вперёд остальных за ${lead} дн.`,
    ),
    rung.needs && `сначала: «${words.titles[rung.needs]}»`,
    wait && `ждём ответа: ${wait}${rung.byPost ? ' после доставки письма' : ''}`,
    rung.optional && 'можно пропустить',
    rung.beside && `можно сразу, рядом с другими${rung.aside ? '; очереди не ждёт и не занимает' : ''}`,
    rung.alongside && `можно вместе с «${words.titles[rung.alongside]}», не дожидаясь ответа`,
    rung.afterRefusal && 'и после отказа',
    terms.length > 0 && `основание: ${terms.join(', ')}`,
  ].filter(Boolean);
  const why = words.because[`${problem}/${rung.id}`] ?? words.because[rung.id] ?? '';
  return [
    `${index + 1}. **${words.titles[rung.id]}.** ${why}`,
    ...details.map((detail) => `   - ${detail}`),
  ].join('\n');
}

/** How long an answer is waited for; where that depends on the case, each time with its condition. */
function waitText({ wait, step }: Rung): string | null {
  if (wait === null) return null;
  const waits = wait === undefined ? CHANNEL_WAITS[step] : wait;
  if (waits === null || typeof waits === 'string') return waits && ruleText(waits);
  return waits
    .map((one) => {
      if (typeof one !== 'string') return `${ruleText(one[0])} (${WHEN[one[1]]})`;
      const when = RULES.findLast(({ id }) => id === one)?.when;
      return `${ruleText(one)}${when ? ` (${WHEN[when]})` : ''}`;
    })
    .join(', иначе ');
}

function termText([rule, anchor]: Term): string {
  return `${ruleText(rule)} от ${FROM[anchor]}`;
}

/** The place of a rule, and the way to its row: `ст. 23.1 п. 3, late-penalty`. */
function ruleText(id: string): string {
  const article = RULES.findLast((row) => row.id === id)?.article;
  return `${article ? `${article}, ` : ''}[${id}](#${id})`;
}

function neutralPart(): string {
  const rungs = ladderOf('other', 'ozon.kz').map((rung, index) => rungLine('other', rung, index));
  return [
    '## Магазины вне России',
    'Российское право здесь не применяется, для всех проблем одна лестница.',
    rungs.join('\n'),
  ].join('\n\n');
}

function rulesPart(): string {
  const rows = RULES.map((row) => `| ${ruleCells(row).join(' | ')} |`);
  return [
    '## Все правила',
    [
      `| Правило | Что говорит | Где | Действует | Пометка | Проверено | Перечитать |`,
      '|---|---|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
  ].join('\n\n');
}

function ruleCells(row: RuleRow): readonly string[] {
  const figures = {
    value: row.value,
    unit: row.unit,
    from: null,
    due: null,
    day: null,
    sum: null,
    base: null,
  };
  const text = fillWords('ru', words.rules[row.id] ?? '', { ...figures, today: row.checkedOn });
  const link = ruleLink(row);
  const place = [row.article, words.acts[row.act]].filter(Boolean).join(', ');
  const days = row.from || row.to ? `${row.from ?? '…'} — ${row.to ?? '…'}` : 'всегда';
  const force = row.when ? `${days}; ${WHEN[row.when]}` : days;
  const mark = isDoubtful(row) ? `${row.mark}, «проверьте»` : row.mark;
  return [
    `<a id="${row.id}"></a>\`${row.id}\``,
    text,
    link ? `[${place}](${link})` : place,
    force,
    mark,
    row.checkedOn,
    row.reviewOn,
  ];
}

function channelsPart(): string {
  const place = (id: string) => words.places[id] ?? id;
  const name = (id: string) => place(id).split(':')[0] ?? id;
  return [
    '## Куда обращаться',
    'Сколько ждать, у отдельных шагов сказано иначе: тогда верно то, что стоит у шага.',
    ...CHANNELS.filter((id) => id !== 'other').map(channelPart),
    '### Закрыты',
    CLOSED_CHANNELS.map(
      ({ id, instead, mark, checkedOn }) =>
        `- ${words.channelGuide.closed(name(id), instead.map(name))} (${mark}, ${checkedOn})`,
    ).join('\n'),
    `Телефоны, которые называет продукт: ${PHONES.map(({ id, phone, mark, checkedOn }) => `${phone} — ${place(id)} (${mark}, ${checkedOn})`).join('; ')}. Других номеров он не называет.`,
    `Рядом с перепиской стоит предупреждение: ${ruleText('no-messengers')}.`,
  ].join('\n\n');
}

function channelPart(id: ChannelId): string {
  const { link, mark, checkedOn } = CHANNEL_BOOK[id];
  const wait = CHANNEL_WAITS[id];
  const { name, ready } = words.channels[id];
  const doors = placesOf(id).map(
    (place) =>
      `   - ${words.places[place.id]}${place.link ? `, ${place.link}` : ''}${place.phone ? `, ${place.phone}` : ''} (${place.mark}, ${place.checkedOn})`,
  );
  return [
    `### ${name}`,
    [
      ...(words.ways[id] ?? []).map((line) => `1. ${line}`),
      `- приготовить: ${ready}`,
      `- ждать: ${wait ? ruleText(wait) : 'ответа не бывает'}`,
      `- ссылка: ${link ?? 'нет, только шагами'}`,
      `- пометка: ${mark}, проверено ${checkedOn}`,
      ...(doors.length > 0 ? ['- куда именно:', ...doors] : []),
    ].join('\n'),
  ].join('\n\n');
}

function daysPart(): string {
  const rows = CALENDAR.map(
    ({ year, off, worked }) =>
      `| ${year} | ${off.join(', ')} | ${worked.join(', ') || '—'} | ${CALENDAR_SOURCES[year]?.link} |`,
  );
  return [
    '## Выходные, кроме суббот и воскресений',
    ['| Год | Выходные в будни | Рабочие субботы | Источник |', '|---|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}
