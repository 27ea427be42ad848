import type { AttemptState } from '../../lib/model/attempt';
import type { IsoDay } from '../../lib/model/day';
import type { ProblemId } from '../../lib/model/problem';
import type { ChannelId } from '../../lib/model/step';

/** A contact as its row in the table says it. */
export interface TableRow {
  readonly key: string;
  /** Its number in the index, by which it is chosen; `null` while the log is being read. */
  readonly row: number | null;
  readonly caseId: string;
  readonly orderNumber: string;
  readonly day: IsoDay | null;
  readonly problem: ProblemId;
  readonly channel: ChannelId;
  readonly state: AttemptState;
  /** The beginning of its text; `null` while it is being read. */
  readonly text: string | null;
}
