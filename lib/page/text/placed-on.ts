import type { IsoDay } from '../../model/day';
import { fold } from './fold';
import { type DayContext, readDay } from './read-days';

/** «Заказ от 17 сентября», «Заказ №44563249-0877 от 05.07.2023», «Дата заказа: 2 апреля 2023». */
const PLACED = /(?:заказ (?:№? ?[\d-]{8,20},? )?от|дата заказа|дата оформления|оформлен|заказано)(?![а-я])/;

/** The day the order was placed, where the line says it. */
export function readPlacedOn(line: string, context: DayContext): IsoDay | null {
  const text = fold(line);
  const label = PLACED.exec(text);
  return label
    ? readDay(text.slice(label.index + label[0].length), 'back', { ...context, placedOn: null })
    : null;
}

/** True for «Дата заказа» alone: the day stands on the next line. */
export function isPlacedLabel(line: string): boolean {
  const text = fold(line);
  const label = PLACED.exec(text);
  return label !== null && text.length - label.index - label[0].length <= 2;
}
