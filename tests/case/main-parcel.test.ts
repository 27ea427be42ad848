import { describe, expect, it } from 'vitest';
import { mainParcel } from '../../lib/case/main-parcel';
import type { Parcel } from '../../lib/model/order';
import { order, parcel } from './made-up';

const TODAY = '2026-11-23';
const main = (...parcels: readonly Parcel[]) => mainParcel(order({ parcels }), TODAY);

describe('the parcel that the person came about', () => {
  const coming = parcel({ expectedTo: '2026-11-30' });
  const late = parcel({ expectedTo: '2026-11-22' });
  const later = parcel({ expectedTo: '2026-11-10' });

  it('is the one whose promised day passed longest ago, wherever it stands', () => {
    expect(main(coming, late, later)).toBe(later);
    expect(main(coming, later, late)).toBe(later);
  });

  it.each(['received', 'cancelled', 'returned'] as const)(
    'is none that is %s while others are open',
    (status) => {
      const settled = parcel({ status, expectedTo: '2026-11-01' });
      expect(main(settled, late)).toBe(late);
      expect(main(settled, coming)).toBe(coming);
    },
  );

  it('is not late on the promised day itself, nor where no day was promised', () => {
    const due = parcel({ expectedTo: TODAY });
    const unknown = parcel();
    expect(main(coming, due)).toBe(coming);
    expect(main(unknown, coming)).toBe(unknown);
    expect(main(unknown, due, late)).toBe(late);
  });

  it('is the first where all are settled, and nobody knows where the order shows none', () => {
    const settled = parcel({ status: 'received', expectedTo: '2026-11-01' });
    expect(main(settled, parcel({ status: 'cancelled' }))).toBe(settled);
    expect(main()).toBeNull();
  });
});
