import type { GuideWords } from '../ru/guide';
import { channelGuide, places } from './rulebook/channel-words';
import { evidence, questions, safety } from './rulebook/questions';
import { advice, ways } from './rulebook/ways';

/** How a step is taken, what to collect for it, what to be careful of, what to ask, in English. */
export const guide: GuideWords = {
  language: 'en',
  ways,
  advice,
  questions,
  evidence,
  safety,
  places,
  channelGuide,
};
