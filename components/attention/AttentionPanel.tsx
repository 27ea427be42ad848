import type { ReminderWords } from '../../lib/i18n/ru/reminders';
import { Switch } from './Switch';

interface Props {
  reminders: boolean;
  overlay: boolean;
  /** The browser does not allow what is switched on. */
  refused: boolean;
  words: ReminderWords;
  onReminders: (on: boolean) => void;
  onOverlay: (on: boolean) => void;
}

/** How far the product may speak up unasked. */
export function AttentionPanel({ words, refused, ...props }: Props) {
  return (
    <section class="data" aria-labelledby="attention-title">
      <h2 id="attention-title">{words.panel}</h2>
      <Switch
        testId="switch-reminders"
        checked={props.reminders}
        label={words.switchReminders}
        hint={words.remindersHint}
        onChange={props.onReminders}
      />
      {refused && (
        <p class="note" role="status">
          {words.refused}
        </p>
      )}
      <Switch
        testId="switch-overlay"
        checked={props.overlay}
        label={words.switchOverlay}
        hint={words.overlayHint}
        onChange={props.onOverlay}
      />
    </section>
  );
}
