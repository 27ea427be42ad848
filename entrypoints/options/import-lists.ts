import type { FateInWords } from '../../components/log/ImportList';
import type { BackupWords } from '../../lib/i18n/ru/backup';
import type { Fate, ListedCase } from '../../lib/store/backup/import-plan';
import type { PageWords } from './load-words';

const FATES: readonly Fate[] = ['added', 'changed', 'kept'];

/** Cases of each fate that are named. */
const MOST = 100;

/** What an import would do to which case, a list for each that there is something to say in. */
export function importLists(
  listed: readonly ListedCase[],
  taking: BackupWords['taking'],
  { steps }: PageWords,
): readonly FateInWords[] {
  return FATES.flatMap((fate) => {
    const all = listed.filter((one) => one.fate === fate);
    if (all.length === 0) return [];
    const cases = all.slice(0, MOST).map(({ id, orderNumber, problem, attempts }) => ({
      id,
      title: `${orderNumber} · ${steps.problems[problem]}`,
      detail: attempts > 0 ? taking.attempts(attempts) : null,
    }));
    const left = all.length - cases.length;
    return {
      fate,
      label: taking.fate[fate],
      count: all.length,
      cases,
      more: left > 0 ? taking.more(left) : null,
    };
  });
}
