import type { BackupWords } from '../../lib/i18n/ru/backup';
import type { Sync } from '../../lib/model/sync';
import { Switch } from '../attention/Switch';

interface Props {
  sync: Sync;
  /** When the last exchange went well, in words; `null`: never. */
  updated: string | null;
  words: BackupWords['sync'];
  onSwitch: (on: boolean) => void;
}

/** The switch that lets open cases follow the person, with what leaves the machine and who carries it beside it. */
export function SyncPanel({ sync, updated, words, onSwitch }: Props) {
  return (
    <section class="part" aria-labelledby="sync-title">
      <h3 id="sync-title">{words.panel}</h3>
      <Switch
        testId="switch-sync"
        checked={sync.on}
        label={words.switch}
        hint={words.hint}
        onChange={onSwitch}
      />
      <p class="soft">{words.what}</p>
      <p class="soft">{words.limits}</p>
      {sync.on && (
        <div role="status" data-testid="sync-state" data-failure={sync.failure ?? ''} data-left={sync.left}>
          {sync.failure === null ? (
            <p class="soft">{updated === null ? words.waiting : words.updated(updated)}</p>
          ) : (
            <p class="note bad">{words[sync.failure]}</p>
          )}
          {sync.left > 0 && <p class="note">{words.left(sync.left)}</p>}
        </div>
      )}
    </section>
  );
}
