import type { GuideWords as Shape } from '../../model/rulebook-words';
import { channelGuide, places } from './rulebook/channel-words';
import { evidence, questions, safety } from './rulebook/questions';
import { advice, ways } from './rulebook/ways';

/** How a step is taken, what to collect for it, what to be careful of, what to ask. */
export const guide = {
  language: 'ru',
  ways,
  advice,
  questions,
  evidence,
  safety,
  places,
  channelGuide,
} satisfies Shape;

/** Texts that are looked up by the ids of the product are all there; the rest is looked up by ids out of a log. */
export type GuideWords = Shape & Pick<typeof guide, 'questions' | 'evidence' | 'safety' | 'places'>;
