import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addStopwatch } from './stopwatch.ts';

/** Writes an extension whose popup is one static line: nothing that has a popup can be quicker. */
export function writeFloorExtension(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true });
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  write(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name,
      version: '1.0',
      action: { default_popup: 'popup.html' },
      background: { service_worker: 'background.js' },
    }),
  );
  write('background.js', '');
  write(
    'popup.html',
    '<!doctype html><html><head></head><body><p id="line">Напишите в чат поддержки</p></body></html>',
  );
  addStopwatch(folder, '#line');
  return folder;
}
