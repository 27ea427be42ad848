import { signal } from '@preact/signals';
import type { Order } from '../../lib/model/order';
import type { Reading } from '../../lib/model/reading';

/*
 * What only the form for an order needs to know. It stands apart from the session because most openings of the popup
 * show no form, and its first load is short of room.
 */

/** What is known where the page shows no order: its number from the address, and what an earlier visit read. */
export const known = signal<Order | null>(null);

/** The person has begun to type the order in: nothing takes the form away from them. */
export const touched = signal(false);

/** What came while the person was typing: it is offered, and takes nothing away. */
export const arrived = signal<Reading | null>(null);
