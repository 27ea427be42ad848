import type { ReasonWords } from '../../model/rulebook-words';
import { because, facts, sentences } from './rulebook/because';
import { rules } from './rulebook/rules';
import { acts, channels, contact, fromPage, fromPerson, penalty, shifts } from './rulebook/sources';

/** Why a step, and on what ground. */
export const reasons: ReasonWords = {
  language: 'ru',
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
