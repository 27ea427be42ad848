import type { Words } from '../../lib/i18n/load-words';
import type { Order } from '../../lib/model/order';
import type { Session } from './session';

/** What every part needs that asks the person for facts. */
export interface AskingProps {
  session: Session;
  order: Order;
  words: Words;
  /** Keeps the answer to the question of that id. */
  onAnswer: (id: string, answer: string) => void;
}
