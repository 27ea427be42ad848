import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Takes the content scripts out of an unpacked extension: the page as it is without us. */
export function dropContentScripts(folder: string): void {
  const path = join(folder, 'manifest.json');
  const { content_scripts: _dropped, ...rest } = JSON.parse(readFileSync(path, 'utf8')) as Record<
    string,
    unknown
  >;
  writeFileSync(path, JSON.stringify(rest));
}

/** Runs a script at the start of the popup, before the extension's own: to break what the browser offers. */
export function startPopupWith(code: string): (folder: string) => void {
  return (folder) => {
    const page = join(folder, 'popup.html');
    writeFileSync(join(folder, 'first.js'), code);
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace('<head>', '<head><script src="/first.js"></script>'),
    );
  };
}
