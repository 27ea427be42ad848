import type { ImportRefusal } from './import-plan';

/** A file is not taken, found out in the middle of reading it. */
export class Refused extends Error {
  readonly refusal: ImportRefusal;
  readonly where: string | null;

  constructor(refusal: ImportRefusal, where: string | null = null) {
    super(`A backup is refused: ${refusal}`);
    this.refusal = refusal;
    this.where = where;
  }
}
