import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  label: string;
  children: ComponentChildren;
}

/** A few rarely used actions behind one button; Esc and a press elsewhere close it. */
export function Menu({ label, children }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const document = box.current?.ownerDocument;
    if (!open || !document) return;
    const closeOutside = (event: Event) => {
      // No `instanceof`: in a page of the shop the elements are of another window.
      if (!box.current?.contains(event.target as Node | null)) setOpen(false);
    };
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Else the browser closes the whole popup.
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('keydown', closeByKey);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('keydown', closeByKey);
    };
  }, [open]);

  return (
    <div class="menu" ref={box}>
      <button
        type="button"
        ref={button}
        class="button plain"
        data-testid="menu"
        aria-label={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        ⋯
      </button>
      {open && <div class="menu-items">{children}</div>}
    </div>
  );
}
