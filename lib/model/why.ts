import type { IsoDay } from './day';
import type { Money } from './money';

/** A figure and its days, ready to be put into words. */
export interface WhyFigures {
  readonly value: number | null;
  readonly unit: string | null;
  readonly from: IsoDay | null;
  readonly due: IsoDay | null;
  /** The day that a sentence, a fact or a contact speaks of. */
  readonly day: IsoDay | null;
  readonly sum: Money | null;
  readonly base: Money | null;
  /** Days of another year are written with it. */
  readonly today: IsoDay;
}

/** Where a line comes from. */
export interface WhySource {
  readonly act: string;
  readonly article: string | null;
  readonly link: string | null;
  readonly checkedOn: IsoDay;
  /** A weak source, or a figure that the shop's page may state otherwise. */
  readonly doubtful: boolean;
  /** Past the day on which the row was to be looked at again. */
  readonly outdated: boolean;
}

/** One line of the working before it is put into words: which text, with which figures, from where. */
export interface WhyFact {
  readonly kind: 'fact-page' | 'fact-person' | 'rule' | 'contact' | 'sentence' | 'shift' | 'penalty';
  /** The id of the text. */
  readonly text: string;
  readonly figures: WhyFigures;
  readonly source: WhySource | null;
}

/** One line of the working in words. */
export interface WhyLine {
  readonly text: string;
  readonly basis: string | null;
  readonly link: string | null;
  readonly checkedOn: IsoDay | null;
  readonly doubtful: boolean;
  readonly outdated: boolean;
}
