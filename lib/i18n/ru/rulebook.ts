import { guide } from './guide';
import { reasons } from './reasons';
import { steps } from './steps';

/** All that the rulebook says to a person. */
export const rulebook = { ...steps, ...reasons, ...guide };
