import type { StepWords } from '../ru/steps';
import { groups, problems } from './rulebook/problems';
import { titles } from './rulebook/titles';

/** Problems and steps by name, in English: what every opening of the popup shows. */
export const steps: StepWords = { language: 'en', groups, problems, titles };
