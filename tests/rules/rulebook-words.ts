import { guide as enGuide } from '../../lib/i18n/en/guide';
import { reasons as enReasons } from '../../lib/i18n/en/reasons';
import { steps as enSteps } from '../../lib/i18n/en/steps';
import { guide as ruGuide } from '../../lib/i18n/ru/guide';
import { reasons as ruReasons } from '../../lib/i18n/ru/reasons';
import { steps as ruSteps } from '../../lib/i18n/ru/steps';
import type { RulebookWords } from '../../lib/model/rulebook-words';

/** All that the rulebook says to a person, which a window loads part by part. */
export const ru: RulebookWords = { ...ruSteps, ...ruReasons, ...ruGuide };
export const en: RulebookWords = { ...enSteps, ...enReasons, ...enGuide };
