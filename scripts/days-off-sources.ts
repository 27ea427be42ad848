import type { IsoDay } from '../lib/model/day';

const PUBLIC_CALENDARS = 'https://github.com/xmlcalendar/data';

/** Where each year of the production calendar was seen, and when. */
export const CALENDAR_SOURCES: Readonly<
  Record<number, { readonly link: string; readonly checkedOn: IsoDay }>
> = {
  2024: { link: PUBLIC_CALENDARS, checkedOn: '2026-11-22' },
  2025: { link: PUBLIC_CALENDARS, checkedOn: '2026-11-22' },
  2026: { link: PUBLIC_CALENDARS, checkedOn: '2026-11-22' },
  2027: { link: 'https://www.consultant.ru/document/cons_doc_LAW_544706/', checkedOn: '2026-11-23' },
};
