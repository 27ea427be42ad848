import { openPopup } from '../../lib/browser/open-popup';
import type { PressedTab } from '../../lib/browser/pressed-tab';
import { copyInTab, frameWithField, insertInFrame, noteInTab } from '../../lib/browser/type-in-tab';
import type { InPageWords } from '../../lib/i18n/ru/in-page';
import type { Attempt } from '../../lib/model/attempt';
import { partDraftName } from '../../lib/model/draft-name';
import type { Store } from '../../lib/store/store';
import { today } from '../../lib/today';
import { currentMessage } from './current-message';
import { openLog } from './open-log';
import { orderInTab } from './order-in-tab';
import { wordsFor } from './words';

/** What came of it, in words; `popup`: better shown by the popup, the words being for where it does not open. */
interface Said {
  readonly text: string;
  readonly popup?: true;
}

/** Puts the message into the field where the person was typing; it is in the log before it is in the field. */
export async function insertMessage(tab: PressedTab): Promise<void> {
  await withMessage(tab, async (store, t) => {
    const frame = await frameWithField(tab.tabId, tab.frameId);
    if (!frame) return { text: t.noField };
    const message = await messageIn(store, tab);
    if (!message) return { text: t.nothing, popup: true };
    const begun = await begunOf(store, message);
    const answer = await insertInFrame(frame, message.text.slice(begun));
    if (answer.state === 'no-field') return { text: t.noField };
    if (answer.state !== 'typed') return { text: t[answer.state] };
    const done = begun + answer.taken;
    const isWhole = done >= message.text.length;
    await store.saveDraft(partDraftName(message.id), isWhole ? null : String(done));
    if (!isWhole) return { text: t.part(answer.parts - 1) };
    return { text: begun === 0 ? t.inserted(endingOf(message)) : t.lastPart };
  });
}

/** Puts the message on the clipboard, without the popup; it is in the log before it is there. */
export async function copyMessage(tab: PressedTab): Promise<void> {
  await withMessage(tab, async (store, t) => {
    const message = await messageIn(store, tab);
    if (!message) return { text: t.nothing, popup: true };
    const copied = await copyInTab(tab.tabId, message.text);
    return copied ? { text: t.copied(endingOf(message)) } : { text: t.notCopied, popup: true };
  });
}

/** How much of the message earlier parts have taken; after the last one it begins anew. */
async function begunOf(store: Store, { id, text }: Attempt): Promise<number> {
  const kept = Number((await store.draft(partDraftName(id))) ?? 0);
  return Number.isInteger(kept) && kept > 0 && kept < text.length ? kept : 0;
}

async function messageIn(store: Store, { tabId, address }: PressedTab): Promise<Attempt | null> {
  return currentMessage(store, await orderInTab(tabId, address), today());
}

/**
 * Does the work and says at the edge of the page what came of it. Where there is no page to say it on, the popup
 * opens: there the person sees what there is, and why.
 */
async function withMessage(
  { tabId, windowId }: PressedTab,
  work: (store: Store, words: InPageWords) => Promise<Said>,
): Promise<void> {
  const store = await openLog().catch(() => null);
  if (!store) {
    await openPopup(windowId);
    return;
  }
  const { inPage, language } = await wordsFor(store);
  const { text, popup } = await work(store, inPage).catch(
    (): Said => ({ text: inPage.notWritten, popup: true }),
  );
  if (popup && (await openPopup(windowId))) return;
  if (!(await noteInTab(tabId, text, language))) await openPopup(windowId);
}

/** The buyer's own number, which the order's begins with, is not shown to who looks over the shoulder. */
function endingOf({ orderNumber }: Attempt): string {
  return orderNumber.split('-').at(-1) ?? '';
}
