import type { BackupWords } from '../../lib/i18n/ru/backup';
import type { AutoBackup } from '../../lib/model/safety';
import { Switch } from '../attention/Switch';

interface Props {
  auto: AutoBackup;
  /** The day of the last copy in words; `null`: there was none. */
  madeOn: string | null;
  words: BackupWords['auto'];
  onSwitch: (on: boolean) => void;
}

/** The switch for copies that are made unasked, and how they stand. */
export function AutoBackupPanel({ auto, madeOn, words, onSwitch }: Props) {
  return (
    <section class="part" aria-labelledby="auto-backup-title">
      <h3 id="auto-backup-title">{words.panel}</h3>
      <Switch
        testId="switch-auto-backup"
        checked={auto.on}
        label={words.switch}
        hint={words.hint}
        onChange={onSwitch}
      />
      {auto.on && (
        <div
          role="status"
          data-testid="auto-backup-state"
          data-failure={auto.failure ?? ''}
          data-turn={auto.turn}
        >
          {auto.failure && <p class="note bad">{words.failure[auto.failure]}</p>}
          <p class="soft">{madeOn === null ? words.none : words.last(madeOn)}</p>
        </div>
      )}
    </section>
  );
}
