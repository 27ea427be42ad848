import { lateOrder } from '../tests/browser/late-order.ts';
import { buildExtension } from './build-extension.ts';
import { failWith } from './fail-with.ts';
import { hasDisplay } from './practice/has-display.ts';
import { leadThrough } from './practice/lead-through.ts';
import { walkThrough } from './practice/walk-through.ts';

/** `npm start`: the whole job on a practice order page, by the person's hand or, without a display, by itself. */
try {
  console.log('Building the extension …');
  await buildExtension('chrome');
  const order = lateOrder();
  await (hasDisplay() ? leadThrough(order) : walkThrough(order));
} catch (error) {
  failWith(error);
}
