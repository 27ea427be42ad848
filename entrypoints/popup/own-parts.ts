import { lazy } from '../../components/shared/lazy';

/*
 * Parts of the screen that only the extension's own windows have: they speak of the person, ask the browser for
 * something, or open what a page of the shop must not. They are fetched when the first of them is shown.
 */

// On a page of several orders, on one without any, and behind «Ещё».
export const OrderChoices = lazy(
  async () => (await import('../../components/popup/OrderChoices')).OrderChoices,
);
export const ManualOrder = lazy(async () => (await import('../../components/popup/ManualOrder')).ManualOrder);
export const ReportPart = lazy(async () => (await import('./ReportPart')).ReportPart);

// Asked only where the page says something new about an open case.
export const NewsPart = lazy(async () => (await import('./NewsPart')).NewsPart);

// For papers, which few steps are; while waiting; behind «Ещё» of a message.
const ofStep = () => import('./own-step-parts');
export const NeededPart = lazy(async () => (await ofStep()).NeededPart);
export const OwnDetails = lazy(async () => (await ofStep()).OwnDetails);
export const PrintPart = lazy(async () => (await ofStep()).PrintPart);
export const RemindPart = lazy(async () => (await ofStep()).RemindPart);
export const WaysOut = lazy(async () => (await ofStep()).WaysOut);
