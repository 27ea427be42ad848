import type { StepWords as Shape } from '../../model/rulebook-words';
import { groups, problems } from './rulebook/problems';
import { titles } from './rulebook/titles';

/** Problems and steps by name: what every opening of the popup shows. */
export const steps = { language: 'ru', groups, problems, titles } satisfies Shape;

/** Texts that are looked up by the ids of the product are all there; the rest is looked up by ids out of a log. */
export type StepWords = Shape & Pick<typeof steps, 'groups'>;
