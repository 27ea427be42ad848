/** A message noted down as prepared: in which case, or why the log did not take it. */
export type Prepared =
  | { readonly ok: true; readonly caseId: string }
  | { readonly ok: false; readonly reason: string };
