import type { ComponentChildren } from 'preact';
import type { LogWords } from '../../lib/i18n/ru/log';
import { DeleteAll } from './DeleteAll';

interface Props {
  /** What is asked before something is loaded. */
  children?: ComponentChildren;
  counts: { readonly cases: number; readonly attempts: number };
  /** When the last copy was made, and whether it is time for another. */
  backup: { readonly text: string; readonly urgent: boolean };
  words: LogWords;
  onExportJson: () => void;
  onExportLocked: () => void;
  onExportCsv: () => void;
  onExportIcs: () => void;
  onFile: (file: File) => void;
  onDeleteAll: () => void;
}

/** What the person can do with the log as a whole. */
export function DataPanel(props: Props) {
  const { counts, words } = props;
  return (
    <section class="data" aria-labelledby="data-title">
      <h2 id="data-title">{words.data}</h2>
      <p class="soft">{words.dataText}</p>
      <p class={props.backup.urgent ? 'doubt' : 'soft'} data-testid="last-backup">
        {props.backup.text}
      </p>
      <div class="row">
        <button type="button" class="button" data-testid="export-json" onClick={props.onExportJson}>
          {words.exportJson}
        </button>
        <button type="button" class="button" data-testid="export-locked" onClick={props.onExportLocked}>
          {words.exportLocked}
        </button>
        <label class="button file">
          {words.importFile}
          <input
            type="file"
            class="unseen"
            accept=".json,.gz,application/json"
            data-testid="import-file"
            onChange={(event) => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              if (file) props.onFile(file);
              // The same file chosen again is to be read again.
              input.value = '';
            }}
          />
        </label>
        <button type="button" class="button" data-testid="export-csv" onClick={props.onExportCsv}>
          {words.exportCsv}
        </button>
        <button type="button" class="button" data-testid="export-ics" onClick={props.onExportIcs}>
          {words.exportIcs}
        </button>
        <DeleteAll
          counts={counts}
          words={words}
          onBackup={props.onExportJson}
          onConfirm={props.onDeleteAll}
        />
      </div>
      {props.children}
    </section>
  );
}
