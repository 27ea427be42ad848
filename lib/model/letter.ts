/** A message ready to be copied: no variable in it is unfilled. */
export interface Letter {
  readonly id: string;
  /** `null` where the channel has no subject line. */
  readonly subject: string | null;
  readonly text: string;
}
