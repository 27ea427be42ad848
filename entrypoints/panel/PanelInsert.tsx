import { useEffect, useRef, useState } from 'preact/hooks';
import type { InsertWords } from '../../lib/i18n/ru/insert';
import type { AskBackground } from '../../lib/model/panel';
import type { InsertProps } from '../popup/home';
import { InsertButton } from '../popup/InsertButton';

interface Props extends InsertProps {
  ask: AskBackground;
  words: InsertWords;
}

/** In the panel: puts the message into the page's field. Looked for when the panel opens, and whenever it has the keys again. */
export function PanelInsert({ ask, words, text, onPrepare }: Props) {
  const [found, setFound] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let current = true;
    const look = () =>
      void ask('find-field', {}).then(
        (is) => current && setFound(is),
        () => {},
      );
    look();
    const view = place.current?.ownerDocument.defaultView;
    view?.addEventListener('focus', look);
    return () => {
      current = false;
      view?.removeEventListener('focus', look);
    };
  }, [ask]);

  return (
    <div class="insert-here" ref={place}>
      {found && (
        <InsertButton
          text={text}
          words={words}
          insert={(part) => ask('insert', { text: part }).catch(() => ({ state: 'refused' as const }))}
          onPrepare={onPrepare}
        />
      )}
    </div>
  );
}
