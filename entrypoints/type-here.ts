import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showPageNote } from '../components/overlay/page-note';
import type { FrameState, InsertAnswer } from '../lib/browser/field-messages';
import { isFirstInPage } from '../lib/browser/first-in-page';
import { onFieldMessage } from '../lib/browser/hear-typist';
import { focusBeforePanel, isPanelFrame } from '../lib/browser/last-focus';
import { shadowOf } from '../lib/browser/shadow-of';
import { copyText } from '../lib/field/copy-text';
import { focusedField, onlyField } from '../lib/field/find-field';
import { countParts, nextPart } from '../lib/field/next-part';
import { roomIn } from '../lib/field/room-in';
import type { TextField } from '../lib/field/text-field';
import { typeInto } from '../lib/field/type-into';

/**
 * Puts the prepared message in where the person was typing. Comes into a page only when the person asks for it, by
 * menu, key or button; says whether there is a field, and waits for the text.
 */
export default defineUnlistedScript((): FrameState => {
  if (isFirstInPage('typing')) {
    onFieldMessage({
      insert,
      copy: (text) => copyText(document, text),
      note: (text, language) => showPageNote(document, text, language),
    });
  }
  const isPage = !isPanelFrame(window);
  return {
    focused: isPage && fieldWithCursor() !== null,
    only: isPage && onlyField(document) !== null,
    front: document.hasFocus(),
  };
});

/** Where the cursor stands, or stood before the panel took the keys. */
function fieldWithCursor(): TextField | null {
  const before = focusBeforePanel(document);
  return focusedField(document, shadowOf) ?? (before && focusedField(document, shadowOf, before));
}

async function insert(text: string): Promise<InsertAnswer> {
  const field = fieldWithCursor() ?? onlyField(document);
  if (!field) return { state: 'no-field' };
  const room = roomIn(field);
  if (room < 1) return { state: 'full' };
  const part = nextPart(text, room);
  if (!(await typeInto(field, part))) return { state: 'refused' };
  return { state: 'typed', taken: part.length, parts: countParts(text, room) };
}
