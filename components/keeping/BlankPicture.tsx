import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeepingWords } from '../../lib/i18n/ru/keeping';
import {
  boxBetween,
  FIRST_BOX,
  isMeant,
  moveBox,
  type PictureBox,
  resizeBox,
} from '../../lib/model/picture-box';

interface Props {
  /** A `blob:` address of the picture. */
  picture: string;
  /** Parts of it are painted over already: by the page's own secrets. */
  cut: boolean;
  words: KeepingWords;
  /** Where several wait: how many with this one, and what this one is called. */
  queue?: { readonly of: number; readonly name: string };
  onKeep: (boxes: readonly PictureBox[]) => void;
  /** Keeps this one as it is covered, and the rest as they are. */
  onKeepAll?: (boxes: readonly PictureBox[]) => void;
  onCancel: () => void;
}

/** How far a key moves a box, in shares of the picture. */
const STEP = 0.02;
const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** The picture before it is kept: what nobody is to see is covered, by the pointer or by keys. */
export function BlankPicture({ picture, cut, words, queue, onKeep, onKeepAll, onCancel }: Props) {
  const [boxes, setBoxes] = useState<readonly PictureBox[]>([]);
  const [drawing, setDrawing] = useState<PictureBox | null>(null);
  const start = useRef<{ x: number; y: number } | null>(null);
  const frame = useRef<HTMLFieldSetElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const t = words.blanking;
  // One press is all that is left where nothing is to be covered.
  useEffect(() => keep.current?.focus({ preventScroll: true }), []);
  const bringInSight = () => frame.current?.parentElement?.scrollIntoView({ block: 'nearest' });

  const place = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
  };
  const finish = () => {
    if (drawing && isMeant(drawing)) setBoxes([...boxes, drawing]);
    start.current = null;
    setDrawing(null);
  };
  const remove = (index: number) => {
    setBoxes(boxes.filter((_box, other) => other !== index));
    frame.current?.parentElement?.querySelector<HTMLElement>('[data-testid="blank-add"]')?.focus();
  };
  const press = (event: KeyboardEvent, index: number) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      return remove(index);
    }
    const way = WAYS[event.key];
    if (!way) return;
    event.preventDefault();
    const change = event.shiftKey ? resizeBox : moveBox;
    setBoxes(boxes.map((box, other) => (other === index ? change(box, ...way) : box)));
  };

  return (
    <section class="blanking" aria-label={t.title}>
      {queue && queue.of > 1 && (
        <p role="status" data-testid="blank-queue">
          {t.several(queue.of, queue.name)}
        </p>
      )}
      <p class="soft fine">{cut ? t.cut : t.note}</p>
      <fieldset
        ref={frame}
        class="blank-frame"
        data-testid="blank-frame"
        onPointerDown={(event) => {
          if (event.target instanceof HTMLButtonElement) return;
          event.currentTarget.setPointerCapture?.(event.pointerId);
          start.current = place(event);
        }}
        onPointerMove={(event) => {
          if (start.current) setDrawing(boxBetween(start.current, place(event)));
        }}
        onPointerUp={finish}
        onPointerCancel={finish}
      >
        <legend class="unseen">{t.title}</legend>
        <img src={picture} alt={t.picture} draggable={false} onLoad={bringInSight} />
        {boxes.map((box, index) => (
          <button
            type="button"
            key={index}
            class="blank-box"
            data-testid="blank-box"
            aria-label={t.box(index + 1)}
            style={inShares(box)}
            onKeyDown={(event) => press(event, index)}
            onDblClick={() => remove(index)}
          />
        ))}
        {drawing && <span class="blank-box" style={inShares(drawing)} />}
      </fieldset>
      <p class="soft fine">{t.keys}</p>
      <div class="row">
        <button
          type="button"
          ref={keep}
          class="button primary"
          data-testid="blank-keep"
          onClick={() => onKeep(boxes)}
        >
          {t.keep}
        </button>
        {queue && queue.of > 1 && onKeepAll && (
          <button type="button" class="button" data-testid="blank-keep-all" onClick={() => onKeepAll(boxes)}>
            {t.keepAll(queue.of)}
          </button>
        )}
        <button
          type="button"
          class="button"
          data-testid="blank-add"
          onClick={() => setBoxes([...boxes, FIRST_BOX])}
        >
          {t.add}
        </button>
        <button type="button" class="button plain" data-testid="blank-cancel" onClick={onCancel}>
          {queue ? t.leave : words.cancel}
        </button>
      </div>
    </section>
  );
}

function inShares({ left, top, width, height }: PictureBox) {
  const share = (value: number) => `${(value * 100).toFixed(2)}%`;
  return { left: share(left), top: share(top), width: share(width), height: share(height) };
}
