/** Text as it may stand between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** JSON the way Ozon embeds it: slashes, ampersands and angle brackets written as `\u002F`, `\u0026` … */
export function embedJson(value: unknown): string {
  const json = JSON.stringify(value).replace(/[/&<>]/g, (sign) => {
    const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `\\u${code}`;
  });
  return escapeHtml(json);
}

/** Makes classes like Ozon's hashed ones: other ones on every page, so that nothing can lean on them. */
export function hashedClasses(seed: number): () => string {
  let state = (seed * 2654435761 + 12345) >>> 0;
  const pick = (letters: string): string => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return letters.charAt(Math.floor((state / 2 ** 32) * letters.length));
  };
  return () =>
    `${pick('abdkwv')}${pick('0123456789')}${pick('abdkwv')}_${pick('0123456789')}${pick('0123456789')}`;
}
