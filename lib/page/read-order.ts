import type { IsoDay } from '../model/day';
import type { PageAddress } from '../model/page-address';
import type { Reading } from '../model/reading';
import { isStale, isStillThere, speaksOfAnother } from './agreement';
import { tellFromBlocks } from './blocks/order-from-blocks';
import { tellFromText } from './blocks/order-from-text';
import { weighOrder } from './order-reading';
import { tellFromStates } from './state/order-from-states';
import type { PageStates } from './state/page-states';
import type { Told } from './told';
import type { Widgets } from './widgets';

/** Asks the witnesses in the order in which they are believed; text only where the better ones leave a gap. */
export function readOrder(
  document: Document,
  states: PageStates,
  blocks: Widgets,
  address: PageAddress,
  shop: string,
  today: IsoDay,
): Reading | null {
  const block = tellFromBlocks(document, blocks, { today, placedOn: null });
  const state = tellFromStates(states, { today, placedOn: block.placedOn });
  const discarded: Told[] = [];
  const believed: Told[] = [];
  if (isStale(state, block, address)) discarded.push(state);
  else believed.push(state);
  if (speaksOfAnother(block, address) || isStillThere(state, block, address)) discarded.push(block);
  else believed.push(block);
  const reading = weighOrder(believed, address, shop, discarded);
  if (reading && reading.missing.length === 0) return reading;

  const known = believed.find((told) => told.placedOn !== null)?.placedOn ?? null;
  for (const told of tellFromText(document, { today, placedOn: known })) {
    if (discarded.includes(block) || speaksOfAnother(told, address)) discarded.push(told);
    else believed.push(told);
  }
  return weighOrder(
    believed,
    address,
    shop,
    discarded.filter((told) => told === state || told === block),
  );
}
