import type { Edge } from '../../lib/model/attention';
import type { OverlayLine } from '../../lib/model/overlay';
import type { AskBackground, UnfoldPanel } from '../../lib/model/panel';
import { addStyle } from './add-style';
import { isTrulyVisible } from './is-truly-visible';
import { raise } from './raise';
import { tabStyle } from './tab-style';

export interface OverlayActions {
  /** The line was pressed: gives what the tab unfolds into, or whether the popup opened instead. */
  readonly open: () => Promise<UnfoldPanel | boolean>;
  readonly close: () => void;
  readonly move: (edge: Edge) => void;
  readonly ask: AskBackground;
}

/** The tab on the page. */
export interface OverlayTab {
  readonly show: (line: OverlayLine) => void;
  readonly remove: () => void;
}

/** A press sooner than this after the tab came was meant for what stood there before: milliseconds. */
const SETTLING = 400;

const create = Document.prototype.createElement;

/**
 * Makes the tab. It is plain DOM, for a few hundred bytes of it are all that this script is about; it stands in a
 * closed shadow root on an element of its own, in the top layer, so that it moves nothing and nothing lies over it.
 */
export function createOverlayTab(document: Document, actions: OverlayActions): OverlayTab {
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string) => {
    const element = create.call(document, name) as HTMLElementTagNameMap[Name];
    element.className = className;
    return element;
  };
  const host = create.call(document, 'poryadok-overlay');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, document, tabStyle);

  const tab = make('section', 'tab');
  const open = make('button', 'open');
  const name = make('span', 'name');
  const text = make('span', 'text');
  const move = make('button', 'side');
  const close = make('button', 'side');
  // Said once when it comes: within a button nothing is read aloud by itself.
  const said = make('p', 'said');
  said.setAttribute('role', 'status');
  move.append('⇄');
  close.append('×');
  open.append(name, text);
  tab.append(open, move, close, said);
  for (const button of [open, move, close]) button.type = 'button';

  let shown: OverlayLine | null = null;
  let shownAt = 0;

  const say = (line: string) => {
    text.textContent = line;
    said.textContent = line;
  };
  const stand = (edge: Edge) => host.setAttribute('data-edge', edge);
  let unfolded: ReturnType<UnfoldPanel> | null = null;
  const fold = () => {
    unfolded?.fold();
    unfolded = null;
    root.append(tab);
  };
  const remove = () => {
    shown = null;
    fold();
    host.remove();
  };
  const shut = () => {
    remove();
    actions.close();
  };
  /** Does something only for a person who sees what is pressed. */
  const onPress = (button: HTMLButtonElement, work: () => void) =>
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      const settled = event.timeStamp - shownAt >= SETTLING;
      if (event.isTrusted && settled && isTrulyVisible(host, button)) work();
    });

  const toOtherEdge = () => {
    const edge = host.getAttribute('data-edge') === 'left' ? 'right' : 'left';
    stand(edge);
    actions.move(edge);
  };
  const unfold = (panel: UnfoldPanel, { words }: OverlayLine) => {
    tab.remove();
    const close = () => {
      fold();
      open.focus({ preventScroll: true });
    };
    unfolded = panel({
      root,
      host,
      title: words.name,
      move: words.move,
      ask: actions.ask,
      fold: words.fold,
      close,
      toOtherEdge,
    });
  };

  onPress(open, () => {
    void actions.open().then((opened) => {
      if (!shown || unfolded) return;
      if (typeof opened === 'function') unfold(opened, shown);
      else if (!opened) say(shown.words.pressIcon);
    });
  });
  onPress(close, shut);
  onPress(move, toOtherEdge);
  root.addEventListener('keydown', (event) => {
    // The page's own keys are not to be set off by what is typed here, nor ours by its scripts.
    event.stopPropagation();
    if (unfolded || !event.isTrusted) return;
    if (event instanceof KeyboardEvent && event.key === 'Escape') shut();
  });

  return {
    remove,
    show: (line) => {
      const { words } = line;
      if (!host.isConnected) {
        root.append(tab);
        raise(host);
        shownAt = performance.now();
      }
      shown = line;
      unfolded?.refresh();
      stand(line.edge);
      tab.lang = line.language;
      tab.setAttribute('aria-label', words.name);
      tab.classList.toggle('late', line.late);
      name.textContent = words.name;
      if (text.textContent !== line.text) say(line.text);
      open.title = words.open;
      for (const [button, label] of [
        [move, words.move],
        [close, words.close],
      ] as const) {
        button.title = label;
        button.setAttribute('aria-label', label);
      }
    },
  };
}
