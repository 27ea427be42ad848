import { type Look, planLook, type Ring } from '../../entrypoints/background/plan-look';
import { type Attention, FIRST_ATTENTION } from '../../lib/model/attention';
import type { Instant } from '../../lib/model/day';
import type { CaseWithAttempts } from '../../lib/store/store';

/** A computer whose clock the test moves: it wakes where the last look said, unless it sleeps or is killed. */
export class Computer {
  readonly rang: { readonly at: Instant; readonly ids: readonly string[] }[] = [];
  attention: Attention;
  files: readonly CaseWithAttempts[];
  alarm: Instant | null = null;
  last: Look | null = null;

  constructor(files: readonly CaseWithAttempts[], reminders: Instant | null) {
    this.files = files;
    this.attention = { ...FIRST_ATTENTION, reminders };
  }

  /** Takes cases in, as a file or another machine brings them. */
  takeIn(...came: readonly CaseWithAttempts[]): void {
    const known = new Set(this.files.map((file) => file.case.id));
    const ids = came.map((file) => file.case.id);
    const arrived = ids.map((id) => [id, known.has(id) ? 'more' : 'new'] as const);
    this.attention = {
      ...this.attention,
      arrived: { ...Object.fromEntries(arrived), ...this.attention.arrived },
    };
    this.files = [...this.files.filter((file) => !ids.includes(file.case.id)), ...came];
  }

  /** Looks at that moment; `killed`: the background dies after ringing, before it can remember that it rang. */
  look(at: Instant, killed = false): readonly Ring[] {
    const look = planLook(this.files, this.attention, at);
    this.last = look;
    if (look.rings.length > 0) this.rang.push({ at, ids: look.rings.map((ring) => ring.case.id) });
    if (killed) return look.rings;
    this.attention = look.attention;
    this.alarm = look.nextLook;
    return look.rings;
  }

  /** Lets time pass from look to look, as long as there is a next one before `until`. */
  runUntil(until: Instant): void {
    for (let count = 0; this.alarm !== null && this.alarm <= until; count += 1) {
      if (count > 1_000) throw new Error('The alarm does not move on');
      this.look(this.alarm);
    }
  }
}
