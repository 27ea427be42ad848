import { lazy } from '../../components/shared/lazy';

// Shown for few orders and steps: fetched together, when the first of them is.
const rare = () => import('./rare-parts');
// The page in front as evidence: behind the menu.
const keeping = () => import('./keeping-parts');
// What brings the rulebook with it.
const working = () => import('./working-parts');

/**
 * Parts of the screen that only the extension's own windows have: they speak of the person, ask the browser for
 * something, or open what a page of the shop must not.
 */
export const ownParts = {
  // On a page of several orders, on one without any, and behind «Ещё».
  OtherScreen: lazy(async () => (await import('./OtherScreen')).OtherScreen),
  // Where something could not be read; where the page says something new about a case; for papers; while waiting; behind «Ещё» of a message.
  HealthPart: lazy(async () => (await rare()).HealthPart),
  NewsPart: lazy(async () => (await rare()).NewsPart),
  NeededPart: lazy(async () => (await rare()).NeededPart),
  OwnDetails: lazy(async () => (await rare()).OwnDetails),
  OwnTextNote: lazy(async () => (await rare()).OwnTextNote),
  PreparedElsewhere: lazy(async () => (await rare()).PreparedElsewhere),
  PrintPart: lazy(async () => (await rare()).PrintPart),
  RemindPart: lazy(async () => (await rare()).RemindPart),
  WaysOut: lazy(async () => (await rare()).WaysOut),
  // Where the demand is the person's choice; for a call; for a message too long for a chat; for silence.
  ChoicesPart: lazy(async () => (await rare()).ChoicesPart),
  CallPart: lazy(async () => (await rare()).CallPart),
  PartsOfLong: lazy(async () => (await rare()).PartsOfLong),
  ReminderPart: lazy(async () => (await rare()).ReminderPart),
  // Where an order has several cases of one kind.
  WhichCase: lazy(async () => (await keeping()).WhichCase),
  KeepEntry: lazy(async () => (await keeping()).KeepEntry),
  KeepPart: lazy(async () => (await keeping()).KeepPart),
  // Behind «Почему?» and «Как это сделать».
  WorkingPart: lazy(async () => (await working()).WorkingPart),
  ChannelPart: lazy(async () => (await working()).ChannelPart),
  ChosenPart: lazy(async () => (await working()).ChosenPart),
};
