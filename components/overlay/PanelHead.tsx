interface Props {
  title: string;
  /** What the button that moves the panel is called. */
  move: string;
  fold: string;
  toOtherEdge: () => void;
  close: () => void;
}

/** The panel's own line: whose it is, to the other edge, and back into the tab. */
export function PanelHead({ title, move, fold, toOtherEdge, close }: Props) {
  return (
    <header class="panel-head">
      <span>{title}</span>
      <button
        type="button"
        class="button plain"
        data-testid="panel-move"
        title={move}
        aria-label={move}
        onClick={toOtherEdge}
      >
        ⇄
      </button>
      <button
        type="button"
        class="button plain"
        data-testid="panel-close"
        title={fold}
        aria-label={fold}
        onClick={close}
      >
        ×
      </button>
    </header>
  );
}
