import type { FaultInWords } from '../../components/letters/LetterFaults';
import type { LettersWords } from '../../lib/i18n/ru/letters';
import type { OwnFault } from '../../lib/letters/own-letter';

/** A fault of a letter as the page says it: where it is, what is wrong, what to do. */
export function faultInWords(fault: OwnFault, words: LettersWords): FaultInWords {
  const what = words.faults[fault.kind]?.(fault.found) ?? '';
  return {
    kind: fault.kind,
    where: words.line(fault.field, fault.line),
    what: fault.meant === null ? what : `${what} ${words.meant(fault.meant)}`,
  };
}
