import { isInput, isTextArea, type TextField } from './text-field';

/**
 * How many characters (UTF-16 units, as browsers count `maxlength`) still fit in at the cursor, what is selected
 * being replaced; `Infinity` where the field sets no limit.
 */
export function roomIn(field: TextField): number {
  if (!isTextArea(field) && !isInput(field)) return editorLimit(field);
  if (field.maxLength < 0) return Number.POSITIVE_INFINITY;
  const selected = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
  return Math.max(0, field.maxLength - field.value.length + selected);
}

/** An editable element has no limit of its own; some pages write one beside it for their scripts. */
function editorLimit(field: TextField): number {
  const said = field.getAttribute('aria-maxlength') ?? field.getAttribute('data-maxlength') ?? '';
  const limit = /^\d{1,6}$/.test(said) ? Number(said) : Number.NaN;
  return Number.isNaN(limit)
    ? Number.POSITIVE_INFINITY
    : Math.max(0, limit - (field.textContent ?? '').length);
}
