import type { ChannelId } from '../model/step';
import { LONGEST_MESSAGE } from '../rules/channels';

/** What a message must hold to be found, understood and answered. */
export interface Demands {
  readonly number: boolean;
  readonly demand: boolean;
  readonly day: boolean;
  /** Everybody can read it. */
  readonly isPublic: boolean;
  /** A paper: it names its writer and may name an account. */
  readonly isPaper: boolean;
  /** Characters from which it is longer than is read here. Our own measure, no limit of the channel. */
  readonly longFrom: number;
}

const MESSAGE: Demands = {
  number: true,
  demand: true,
  day: true,
  isPublic: false,
  isPaper: false,
  longFrom: 2_000,
};
const PAPER: Demands = { ...MESSAGE, day: false, isPaper: true, longFrom: 12_000 };
/** Where the channel's data says how long a message may be, that counts. */
function limitOf(channel: ChannelId): { longFrom: number } | object {
  const longFrom = LONGEST_MESSAGE[channel];
  return longFrom === undefined ? {} : { longFrom };
}

const NOTHING: Demands = { ...MESSAGE, number: false, demand: false, day: false };

export const LETTER_DEMANDS: Readonly<Record<ChannelId, Demands>> = {
  // The form stands on the order's own page: it knows the number.
  'self-service': { ...NOTHING, demand: true, ...limitOf('self-service') },
  faq: MESSAGE,
  chat: { ...MESSAGE, ...limitOf('chat') },
  'seller-chat': { ...MESSAGE, ...limitOf('seller-chat') },
  email: { ...MESSAGE, longFrom: 6_000 },
  social: { ...MESSAGE, number: false, isPublic: true, ...limitOf('social') },
  // What is said aloud is no text to be sent.
  phone: { ...NOTHING, longFrom: 6_000 },
  claim: { ...PAPER, day: true },
  authority: PAPER,
  'consumer-society': { ...PAPER, isPaper: false },
  bank: PAPER,
  ombudsman: PAPER,
  police: PAPER,
  court: PAPER,
  other: { ...MESSAGE, longFrom: 6_000 },
};
