import type { RulebookWords as Shape } from '../../model/rulebook-words';
import { because, facts, sentences } from './rulebook/because';
import { groups, problems } from './rulebook/problems';
import { evidence, questions, safety } from './rulebook/questions';
import { rules } from './rulebook/rules';
import { advice, rungs } from './rulebook/rungs';
import { acts, channels, contact, fromPage, fromPerson, penalty, places, shifts } from './rulebook/sources';

/** What the rulebook says to a person. */
export const rulebook = {
  language: 'ru',
  groups,
  problems,
  rungs,
  advice,
  because,
  sentences,
  facts,
  rules,
  acts,
  penalty,
  contact,
  channels,
  places,
  shifts,
  fromPage,
  fromPerson,
  questions,
  evidence,
  safety,
} satisfies Shape;

/** Texts that are looked up by the ids of the product are all there; the rest is looked up by ids out of a log. */
export type RulebookWords = Shape &
  Pick<typeof rulebook, 'groups' | 'questions' | 'evidence' | 'safety' | 'places'>;
