import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a fresh profile in which the extension's button stands on the toolbar, not behind the puzzle piece,
 * Chromium connects to nobody ahead of time (a page that is served here must not open a line to its host), and
 * nothing offers to translate the page.
 */
export function prepareProfile(profile: string, extensionFolder: string): void {
  const folder = join(profile, 'Default');
  mkdirSync(folder, { recursive: true });
  const preferences = {
    extensions: { pinned_extensions: [unpackedId(extensionFolder)] },
    net: { network_prediction_options: NEVER },
    translate: { enabled: false },
  };
  writeFileSync(join(folder, 'Preferences'), JSON.stringify(preferences));
}

const NEVER = 2;

/** The id that Chromium gives an unpacked extension: the SHA-256 of its folder's real path, the hexadecimal digits as a–p. */
export function unpackedId(folder: string): string {
  const bytes = Buffer.from(folder, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const digits = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
