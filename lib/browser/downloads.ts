import { browser } from 'wxt/browser';

/** Asks the person for the permission; call it in the press itself, before anything is awaited. */
export function askToDownload(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['downloads'] });
}

export function mayDownload(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['downloads'] });
}

/** Milliseconds between looks at a file that is being written, and how many looks it is given. */
const PAUSE = 250;
const LOOKS = 240;

/**
 * Writes a file into the downloads folder, in place of one of the same name, without a dialogue. Gives whether it is
 * on the disk: a folder that is gone or write-protected, a full disk, or a person who is asked by the browser and says
 * no, all come to false.
 * @param path under the downloads folder, with `/`
 */
export async function writeDownload(
  path: string,
  type: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const address = addressOf(type, bytes);
  try {
    const id = await browser.downloads.download({
      url: address,
      filename: path,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    for (let look = 0; look < LOOKS; look += 1) {
      const [file] = await browser.downloads.search({ id });
      if (!file || file.state === 'interrupted') return false;
      if (file.state === 'complete') return true;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    await browser.downloads.cancel(id);
    return false;
  } catch {
    return false;
  } finally {
    if (address.startsWith('blob:')) URL.revokeObjectURL(address);
  }
}

/** Chromium's service workers make no `blob:` addresses, and Firefox downloads no `data:` ones. */
function addressOf(type: string, bytes: Uint8Array<ArrayBuffer>): string {
  if (typeof URL.createObjectURL === 'function') return URL.createObjectURL(new Blob([bytes], { type }));
  const portions: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    portions.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return `data:${type};base64,${btoa(portions.join(''))}`;
}
