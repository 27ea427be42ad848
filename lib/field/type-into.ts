import { isInput, isTextArea, type TextField, textIn } from './text-field';

/** Editors that draw by themselves do so a moment later: milliseconds. */
const REDRAW = 60;

/**
 * Puts a text in at the cursor as typing would: what is selected is replaced, the page's scripts hear of it, and
 * Ctrl+Z takes it back. Sends nothing and presses nothing. Gives whether the text now stands there.
 */
export async function typeInto(field: TextField, text: string): Promise<boolean> {
  const { ownerDocument: document } = field;
  const before = textIn(field);
  const typed = isInput(field) ? text.replace(/\s*\n\s*/g, ' ') : text;
  putCursorIn(field);
  // The browser's own way of typing: the one that keeps «undo», and that every framework's field follows.
  const done = document.execCommand('insertText', false, typed);
  if (done && (await hasTaken(field, before, typed))) return true;
  if (isTextArea(field) || isInput(field)) setValue(field, typed);
  else paste(field, typed);
  return hasTaken(field, before, typed);
}

/** The field has the keys and a cursor: where it stood, else at the end. */
function putCursorIn(field: TextField): void {
  const { ownerDocument: document } = field;
  const hadFocus = field.matches(':focus');
  if (!hadFocus) field.focus({ preventScroll: false });
  if (isTextArea(field) || isInput(field)) return;
  const selection = document.getSelection();
  if (!selection) return;
  const inside = selection.rangeCount > 0 && field.contains(selection.getRangeAt(0).startContainer);
  if (inside) return;
  selection.selectAllChildren(field);
  selection.collapseToEnd();
}

/** Without the browser's own way: the value is set past a framework's own setter, and said like typing. */
function setValue(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  const start = field.selectionStart ?? field.value.length;
  const end = field.selectionEnd ?? start;
  if (!announce(field, 'beforeinput', 'insertText', text, true)) return;
  const value = field.value.slice(0, start) + text + field.value.slice(end);
  const owner = isTextArea(field) ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(field, value);
  field.setSelectionRange(start + text.length, start + text.length);
  announce(field, 'input', 'insertText', text, false);
}

/** Editors that keep their own picture of the text take a paste where they take nothing else. */
function paste(field: HTMLElement, text: string): void {
  const { ownerDocument: document } = field;
  if (typeof DataTransfer === 'undefined' || typeof ClipboardEvent === 'undefined') return;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const taken = !field.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
  const selection = document.getSelection();
  if (taken || !selection || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  range.deleteContents();
  range.insertNode(document.createTextNode(text));
  range.collapse(false);
  announce(field, 'input', 'insertText', text, false);
}

function announce(
  field: Element,
  type: string,
  inputType: string,
  data: string,
  cancelable: boolean,
): boolean {
  return field.dispatchEvent(
    new InputEvent(type, { inputType, data, bubbles: true, composed: true, cancelable }),
  );
}

/** Whether the text is there, at once or after the editor has drawn it. */
async function hasTaken(field: TextField, before: string, text: string): Promise<boolean> {
  if (standsIn(field, before, text)) return true;
  await new Promise((resolve) => setTimeout(resolve, REDRAW));
  return standsIn(field, before, text);
}

/** Editors change spaces and line ends: the text is there if its letters are. */
function standsIn(field: TextField, before: string, text: string): boolean {
  const bare = (one: string) => one.replace(/[\s\u200B\uFEFF]+/g, '');
  const now = bare(textIn(field));
  return now.includes(bare(text)) && now !== bare(before);
}
