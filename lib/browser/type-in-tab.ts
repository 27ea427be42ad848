import { browser } from 'wxt/browser';
import type { FieldMessage, FrameState, InsertAnswer } from './field-messages';

/** The script as the build names it. */
const SCRIPT = '/type-here.js';

/** A frame of a tab. The top one is 0. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/**
 * The frame whose field is meant, or `null`: the one in which the person pressed; else the one with the cursor in
 * a field; else the one that shows a single field for longer texts. Needs the right to the tab: a shop's page, or a
 * tab in which the person has just used the extension's menu, key or icon. Frames of other sites within it stay
 * closed to us, and are passed over.
 */
export async function frameWithField(tabId: number, pressedIn?: number): Promise<Frame | null> {
  const frames = await enter(tabId, pressedIn);
  const by = (fits: (state: FrameState) => boolean) => frames.find(({ state }) => fits(state));
  const found =
    by(({ focused, front }) => focused && front) ?? by(({ focused }) => focused) ?? by(({ only }) => only);
  return found ? { tabId, frameId: found.frameId } : null;
}

/** Puts in as much of the text as fits. */
export async function insertInFrame(frame: Frame, text: string): Promise<InsertAnswer> {
  const answer = await tell(frame, { type: 'insert-text', text });
  return isInsertAnswer(answer) ? answer : { state: 'refused' };
}

/** Copies by way of the tab's page, which has the keys; `false` where page or browser does not let it. */
export async function copyInTab(tabId: number, text: string): Promise<boolean> {
  const frames = await enter(tabId);
  const front = frames.find(({ state }) => state.front) ?? frames[0];
  if (!front) return false;
  return (await tell({ tabId, frameId: front.frameId }, { type: 'copy-text', text })) === true;
}

/** Says something at the edge of the tab's page; `false` where that is no page of ours to speak on. */
export async function noteInTab(tabId: number, text: string, language: string): Promise<boolean> {
  const frames = await enter(tabId, 0);
  if (frames.length === 0) return false;
  return (await tell({ tabId, frameId: 0 }, { type: 'page-note', text, language })) === true;
}

/** Puts the script into the frames that are open to us; it says what each of them is. */
async function enter(
  tabId: number,
  frameId?: number,
): Promise<readonly { readonly frameId: number; readonly state: FrameState }[]> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    const results = await browser.scripting.executeScript({ target, files: [SCRIPT] });
    return results.flatMap(({ frameId: id, result }) =>
      isFrameState(result) ? [{ frameId: id, state: result }] : [],
    );
  } catch {
    return []; // A page of the browser's own, of the store, or one that the person gave no right to.
  }
}

async function tell({ tabId, frameId }: Frame, message: FieldMessage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId });
  } catch {
    return undefined; // The page has gone meanwhile.
  }
}

function isFrameState(value: unknown): value is FrameState {
  return (
    typeof value === 'object' && value !== null && 'focused' in value && 'only' in value && 'front' in value
  );
}

function isInsertAnswer(value: unknown): value is InsertAnswer {
  return typeof value === 'object' && value !== null && 'state' in value;
}
