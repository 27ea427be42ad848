import { browser } from 'wxt/browser';
import type { FieldMessage, InsertAnswer } from './field-messages';

/** Who answers in the page. */
export interface Typist {
  readonly insert: (text: string) => Promise<InsertAnswer>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly note: (text: string, language: string) => void;
}

const TYPES: readonly unknown[] = ['insert-text', 'copy-text', 'page-note'] satisfies FieldMessage['type'][];

/** Hears what the extension's own pages and its background want done in this page; other pages' scripts are not heard. */
export function onFieldMessage(typist: Typist): void {
  browser.runtime.onMessage.addListener((message: unknown, { id, url }) => {
    if (id !== browser.runtime.id || /^https?:/.test(url ?? '') || !isFieldMessage(message)) return undefined;
    switch (message.type) {
      case 'insert-text':
        return typist.insert(message.text);
      case 'copy-text':
        return typist.copy(message.text);
      case 'page-note':
        typist.note(message.text, message.language);
        return Promise.resolve(true);
    }
  });
}

/** The sender is ours: its message is known by its type. */
function isFieldMessage(message: unknown): message is FieldMessage {
  return typeof message === 'object' && message !== null && TYPES.includes(Reflect.get(message, 'type'));
}
