import type { CaseState } from '../../lib/model/case';
import type { ProblemId } from '../../lib/model/problem';

/** A case as its row says it. */
export interface CaseInWords {
  readonly id: string;
  /** Where the row leads to. */
  readonly href: string;
  readonly orderNumber: string;
  readonly problem: ProblemId;
  readonly state: CaseState;
  /** The problem's name. */
  readonly title: string;
  /** The first item's name; `null` if none is known. */
  readonly item: string | null;
  /** The step to take, or how the case ended. */
  readonly step: string;
  /** The clock in words; `null` where none runs. */
  readonly due: string | null;
  /** The clock has run out. */
  readonly late: boolean;
  /** The disk has changed the row. */
  readonly damaged: boolean;
}
