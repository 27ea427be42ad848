import { takenAt } from '../../components/keeping/taken-at';
import { paintOver } from '../../lib/browser/paint-over';
import { smallPicture } from '../../lib/browser/small-picture';
import { type FrontPage, pictureOfFront } from '../../lib/browser/take-front-page';
import type { KeepingWords } from '../../lib/i18n/ru/keeping';
import type { Case } from '../../lib/model/case';
import type { Instant } from '../../lib/model/day';
import { type Evidence, LARGEST_PREVIEW } from '../../lib/model/evidence';
import type { PictureBox } from '../../lib/model/picture-box';
import type { Language } from '../../lib/model/settings';
import type { Box, TakenPage } from '../../lib/model/taken-page';
import { type GivenEvidence, keepEvidence } from '../../lib/store/keep-evidence';
import type { Store } from '../../lib/store/store';
import { now, zoneAt } from '../../lib/today';

/** A picture of the tab that waits to be kept, its secrets painted over already. */
export interface WaitingPicture {
  readonly picture: Blob;
  readonly cut: boolean;
  readonly address: string | null;
  readonly at: Instant;
}

/** Takes the picture. Where the page gave no word about its secrets, nothing is painted over: the person looks. */
export async function takePicture({ tab, page }: FrontPage): Promise<WaitingPicture | null> {
  const at = now();
  const picture = await pictureOfFront(tab);
  if (!picture) return null;
  const secret = page ? sharesOf(page) : [];
  return {
    picture: await paintOver(picture, secret),
    cut: secret.length > 0,
    address: tab.address || null,
    at,
  };
}

/** Secrets that stand in the window, with a little room around them: shadows and descenders. */
function sharesOf({ secret, width, height }: TakenPage): readonly PictureBox[] {
  const room = 4;
  return secret.filter(isSeen).map((box) => ({
    left: (box.left - room) / width,
    top: (box.top - room) / height,
    width: (box.width + 2 * room) / width,
    height: (box.height + 2 * room) / height,
  }));

  function isSeen(box: Box): boolean {
    return box.top < height && box.left < width && box.top + box.height > 0 && box.left + box.width > 0;
  }
}

/** Keeps the picture with what the person covered. */
export async function keepPicture(
  store: Store,
  theCase: Case,
  { picture, cut, address, at }: WaitingPicture,
  boxes: readonly PictureBox[],
  { taking }: KeepingWords,
): Promise<Evidence> {
  const painted = await paintOver(picture, boxes);
  return keep(store, theCase, {
    kind: 'picture',
    name: `${taking.pictureName} ${fileTime(at)}.png`,
    type: 'image/png',
    bytes: new Uint8Array(await painted.arrayBuffer()),
    address,
    at,
    zone: zoneAt(at),
    blanked: cut || boxes.length > 0,
    preview: await smallPicture(painted, LARGEST_PREVIEW),
  });
}

/** Keeps the page's text under a head that says what it is. */
export async function keepText(
  store: Store,
  theCase: Case,
  { tab, page }: FrontPage & { readonly page: TakenPage },
  words: KeepingWords,
  language: Language,
): Promise<Evidence> {
  const { taking } = words;
  const at = now();
  const zone = zoneAt(at);
  const when = takenAt({ at, zone }, words, language);
  const text = `${taking.head(page.title, tab.address, when)}\n\n${page.text}\n`;
  return keep(store, theCase, {
    kind: 'page',
    name: `${taking.textName} ${fileTime(at)}.txt`,
    type: 'text/plain',
    bytes: new TextEncoder().encode(text),
    address: tab.address || null,
    at,
    zone,
    blanked: page.cut > 0,
  });
}

/** The case is there before its evidence is. */
async function keep(store: Store, theCase: Case, given: GivenEvidence): Promise<Evidence> {
  if (!(await store.caseById(theCase.id))) await store.putCase(theCase);
  return keepEvidence(store, theCase.id, given);
}

/** `2026-11-20 14-05-12` by the person's clock: sorted by name, files stand in their order. */
function fileTime(at: Instant): string {
  const local = new Date(Date.parse(at) + zoneAt(at) * 60_000).toISOString();
  return local.slice(0, 19).replace('T', ' ').replaceAll(':', '-');
}
