import { checkPieces, isFact } from '../../lib/letters/check-template';
import type { Template } from '../../lib/letters/template';

/** Faults of a whole letter, a line each: `unguarded placed`. None means that it never has a hole. */
export function checkTemplate(template: Template): readonly string[] {
  const words = Object.keys(template.words).filter(isFact);
  const known = new Set([...template.needs, ...words]);
  return [
    ...template.needs.filter((name) => !isFact(name)).map((name) => `needs ${name}`),
    ...[template.subject ?? [], template.body]
      .flatMap((pieces) => checkPieces(pieces, known))
      .map(({ kind, found }) => `${kind} ${found}`),
  ];
}
