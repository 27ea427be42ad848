const CONTROL = /\{(?:(if|each) [^{}]*|else|(end))\}/g;
const LONELY_TAG = /^\{(?:(?:if|each) [^{}]*|else|end)\}$/;

/**
 * Gives each line its end, so that a part left out leaves no empty line behind: a tag alone on its line
 * has none, and a line that is one whole condition or list keeps its end inside.
 */
export function closeLines(text: string): string {
  return text.split('\n').map(closeLine).join('').trimEnd();
}

function closeLine(line: string): string {
  if (LONELY_TAG.test(line)) return line;
  return isOneBlock(line) ? `${line.slice(0, -'{end}'.length)}\n{end}` : `${line}\n`;
}

/** `{if a}text{end}`: opened at the line's beginning, closed at its end, and without another way out. */
function isOneBlock(line: string): boolean {
  if (!/^\{(?:if|each) /.test(line)) return false;
  let depth = 0;
  for (const tag of line.matchAll(CONTROL)) {
    if (tag[1]) depth += 1;
    else if (tag[2]) depth -= 1;
    else if (depth === 1) return false;
    if (depth === 0) return tag.index + tag[0].length === line.length;
  }
  return false;
}
