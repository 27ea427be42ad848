import { lazy } from '../../components/shared/lazy';

/*
 * Parts of the screen that only the extension's own windows have: they speak of the person, ask the browser for
 * something, or open what a page of the shop must not. Each is fetched when it is first shown.
 */

// On a page of several orders, on one without any, and behind «Ещё».
export const OrderChoices = lazy(
  async () => (await import('../../components/popup/OrderChoices')).OrderChoices,
);
export const ManualOrder = lazy(async () => (await import('../../components/popup/ManualOrder')).ManualOrder);
export const ReportPart = lazy(async () => (await import('./ReportPart')).ReportPart);

// For papers, which few steps are; while waiting; behind «Ещё» of a message.
export const NeededPart = lazy(async () => (await import('./NeededPart')).NeededPart);
export const OwnDetails = lazy(async () => (await import('./OwnDetails')).OwnDetails);
export const PrintPart = lazy(async () => (await import('./PrintPart')).PrintPart);
export const RemindPart = lazy(async () => (await import('./RemindPart')).RemindPart);
export const WaysOut = lazy(async () => (await import('./WaysOut')).WaysOut);
