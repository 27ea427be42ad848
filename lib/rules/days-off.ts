/** One year of Russia's production calendar: days off on weekdays, and Saturdays that are worked. */
export interface CalendarYear {
  readonly year: number;
  /** `MM-DD`. */
  readonly off: readonly string[];
  readonly worked: readonly string[];
}

/** The years that the Government has decreed. */
export const CALENDAR: readonly CalendarYear[] = [
  {
    year: 2024,
    off: [
      ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-08', '02-23', '03-08', '04-29', '04-30'],
      ...['05-01', '05-09', '05-10', '06-12', '11-04', '12-30', '12-31'],
    ],
    worked: ['04-27', '11-02', '12-28'],
  },
  {
    year: 2025,
    off: [
      ...['01-01', '01-02', '01-03', '01-06', '01-07', '01-08', '05-01', '05-02', '05-08', '05-09'],
      ...['06-12', '06-13', '11-03', '11-04', '12-31'],
    ],
    worked: ['11-01'],
  },
  {
    year: 2026,
    off: [
      ...['01-01', '01-02', '01-05', '01-06', '01-07', '01-08', '01-09', '02-23', '03-09', '05-01'],
      ...['05-11', '06-12', '11-04', '12-31'],
    ],
    worked: [],
  },
  {
    year: 2027,
    off: [
      ...['01-01', '01-04', '01-05', '01-06', '01-07', '01-08', '02-22', '02-23', '03-08', '05-03'],
      ...['05-10', '06-14', '11-04', '11-05', '12-31'],
    ],
    worked: ['02-20'],
  },
];

/** Public holidays of every year (ТК РФ): the only days off that are sure beyond the known years. */
export const FIXED_HOLIDAYS: readonly string[] = [
  ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'],
  ...['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'],
];
