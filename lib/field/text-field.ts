/** Something a person types a text into: a field of a form, or an element that the page made editable. */
export type TextField = HTMLTextAreaElement | HTMLInputElement | HTMLElement;

/** Kinds of `input` that take a text. Passwords, addresses, numbers and days are none of ours. */
const TEXT_INPUTS = ['text', 'search', ''];

/** A page may name a field's part like a property of its form: the prototype's own is asked. */
const attributeOf = Element.prototype.getAttribute;

export function isTextArea(element: Element): element is HTMLTextAreaElement {
  return element instanceof HTMLTextAreaElement;
}

export function isInput(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement;
}

/** Whether a person could type a text there now. */
export function isTypeable(element: Element): element is TextField {
  if (isTextArea(element)) return !element.disabled && !element.readOnly;
  if (isInput(element)) {
    const type = (attributeOf.call(element, 'type') ?? '').toLowerCase();
    return TEXT_INPUTS.includes(type) && !element.disabled && !element.readOnly;
  }
  return element instanceof HTMLElement && isEditable(element);
}

/** By the attribute too: not every DOM computes the property. */
function isEditable(element: HTMLElement): boolean {
  if (element.isContentEditable) return true;
  const said = attributeOf.call(element, 'contenteditable');
  return said !== null && said.toLowerCase() !== 'false';
}

/** What stands in the field; of an editable element the text without its line ends. */
export function textIn(field: TextField): string {
  return isTextArea(field) || isInput(field) ? field.value : (field.textContent ?? '');
}
