import type { RulebookWords } from '../ru/rulebook';
import { because, facts, sentences } from './rulebook/because';
import { groups, problems } from './rulebook/problems';
import { evidence, questions, safety } from './rulebook/questions';
import { rules } from './rulebook/rules';
import { advice, rungs } from './rulebook/rungs';
import { acts, channels, contact, fromPage, fromPerson, penalty, places, shifts } from './rulebook/sources';

/** What the rulebook says to a person, in English. */
export const rulebook: RulebookWords = {
  language: 'en',
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
};
