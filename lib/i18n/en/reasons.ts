import type { ReasonWords } from '../../model/rulebook-words';
import { because, facts, sentences } from './rulebook/because';
import { rules } from './rulebook/rules';
import { acts, channels, contact, fromPage, fromPerson, penalty, shifts } from './rulebook/sources';

/** Why a step, and on what ground, in English. */
export const reasons: ReasonWords = {
  language: 'en',
  because,
  sentences,
  facts,
  rules,
  acts,
  penalty,
  contact,
  channels,
  shifts,
  fromPage,
  fromPerson,
};
