import type { ReasonWords } from '../model/rulebook-words';
import { CHANNELS } from '../model/step';
import type { WhyFact, WhyLine } from '../model/why';
import { fillWords } from './fill-words';

/** The working of a step in words, a line each. A text that the language does not have is left out. */
export function whyLines(words: ReasonWords, facts: readonly WhyFact[]): readonly WhyLine[] {
  return facts.flatMap((fact) => {
    const text = textOf(words, fact);
    if (!text) return [];
    const { source } = fact;
    return [
      {
        text: fillWords(words.language, text, fact.figures),
        basis: source && basisOf(words, source.act, source.article),
        link: source?.link ?? null,
        checkedOn: source?.checkedOn ?? null,
        doubtful: source?.doubtful ?? false,
        outdated: source?.outdated ?? false,
      },
    ];
  });
}

/** Lines that alone would not say why. */
const NO_LEAD = ['after-taken', 'after-dropped', 'chosen-by-you'];

/** Why this step, in one sentence: the first line that is reasoning rather than a fact or a contact. */
export function whyShort(words: ReasonWords, facts: readonly WhyFact[]): string {
  const told = facts.find(
    ({ kind, text }) => (kind === 'rule' || kind === 'sentence') && !NO_LEAD.includes(text),
  );
  return told ? (whyLines(words, [told])[0]?.text ?? '') : '';
}

/** `ст. 23.1 п. 3, Закон «О защите прав потребителей»`. */
function basisOf(words: ReasonWords, act: string, article: string | null): string {
  const name = words.acts[act] ?? act;
  return article === null ? name : `${article}, ${name}`;
}

function textOf(words: ReasonWords, { kind, text }: WhyFact): string | undefined {
  switch (kind) {
    case 'rule':
      return words.rules[text];
    case 'penalty':
      return words.penalty;
    case 'fact-page':
      return withSource(words.facts[text], words.fromPage);
    case 'fact-person':
      return withSource(words.facts[text], words.fromPerson);
    case 'shift':
      return text === 'weekend' || text === 'holiday' ? words.shifts[text] : undefined;
    case 'contact': {
      const channel = CHANNELS.find((one) => one === text);
      return channel && words.contact.replace('{channel}', words.channels[channel].name);
    }
    case 'sentence':
      return sentenceText(words, text);
  }
}

function withSource(text: string | undefined, source: string): string | undefined {
  return text && `${text} (${source})`;
}

/** `because/not-delivered/chat` has its own words, or those of `because/chat`. */
function sentenceText(words: ReasonWords, id: string): string | undefined {
  if (!id.startsWith('because/')) return words.sentences[id];
  const key = id.slice('because/'.length);
  return words.because[key] ?? words.because[key.slice(key.indexOf('/') + 1)];
}
