import type { PanelQuestion, PanelQuestions } from '../model/panel';
import { bareRuntime } from './bare-runtime';

/** What came back: the answer, or why there is none, as a `StoreError` names it. */
export type PanelAnswer<Answer> =
  | { readonly ok: true; readonly value: Answer }
  | { readonly ok: false; readonly code: string };

/** Asks the background on behalf of the panel. Rejects with an error that has the `code` of a failing log. */
export async function askBackground<About extends PanelQuestion>(
  about: About,
  ask: PanelQuestions[About][0],
): Promise<PanelQuestions[About][1]> {
  const answer = (await bareRuntime()?.sendMessage({ type: 'panel', about, ask })) as
    | PanelAnswer<PanelQuestions[About][1]>
    | undefined;
  if (answer?.ok) return answer.value;
  throw Object.assign(new Error('The background did not do it'), { code: answer?.code ?? 'other' });
}
