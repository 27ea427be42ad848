// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BlankPicture } from '../../components/keeping/BlankPicture';
import { Notice } from '../../components/popup/Notice';
import { keeping } from '../../lib/i18n/ru/keeping';
import type { PictureBox } from '../../lib/model/picture-box';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

function show(cut = false) {
  const onKeep = vi.fn<(boxes: readonly PictureBox[]) => void>();
  const onCancel = vi.fn();
  render(<BlankPicture picture={PICTURE} cut={cut} words={keeping} onKeep={onKeep} onCancel={onCancel} />);
  return { onKeep, onCancel };
}

const press = (testId: string) => fireEvent.click(screen.getByTestId(testId));
const key = (name: string, shiftKey = false) =>
  fireEvent.keyDown(screen.getByTestId('blank-box'), { key: name, shiftKey });

describe('a picture before it is kept', () => {
  it('is covered by keys: a part is added, moved, made larger, and removed', () => {
    const { onKeep } = show();
    press('blank-add');
    key('ArrowRight');
    key('ArrowDown');
    key('ArrowRight', true);
    press('blank-keep');
    const [box] = onKeep.mock.calls[0]?.[0] ?? [];
    expect(box?.left).toBeCloseTo(0.42);
    expect(box?.top).toBeCloseTo(0.47);
    expect(box?.width).toBeCloseTo(0.22);
    key('Delete');
    expect(screen.queryByTestId('blank-box')).toBeNull();
    expect(document.activeElement).toBe(screen.getByTestId('blank-add'));
    press('blank-keep');
    expect(onKeep.mock.calls[1]?.[0]).toEqual([]);
  });

  it('is covered by the pointer, and a press without a drag covers nothing', () => {
    const { onKeep } = show();
    const frame = screen.getByTestId('blank-frame');
    frame.getBoundingClientRect = () => new DOMRect(0, 0, 200, 100);
    const at = (name: 'pointerDown' | 'pointerMove' | 'pointerUp', clientX: number, clientY: number) => {
      const event = new MouseEvent(name.toLowerCase(), { bubbles: true, clientX, clientY });
      fireEvent(frame, event);
    };
    at('pointerDown', 100, 50);
    at('pointerUp', 100, 50);
    at('pointerDown', 150, 80);
    at('pointerMove', 50, 30);
    at('pointerUp', 50, 30);
    press('blank-keep');
    const [boxes = []] = onKeep.mock.calls[0] ?? [];
    expect(boxes).toHaveLength(1);
    expect(boxes[0]?.left).toBeCloseTo(0.25);
    expect(boxes[0]?.height).toBeCloseTo(0.5);
  });

  it('says what is covered already', () => {
    show(true);
    expect(screen.getByText(/уже закрашены/)).toBeTruthy();
  });

  it('has nothing that axe knows to be wrong', async () => {
    show();
    press('blank-add');
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`))).toEqual([]);
  });
});

describe('what was just done in the popup', () => {
  it('can be taken back for ten seconds, and is still said afterwards', async () => {
    vi.useFakeTimers();
    const undo = vi.fn();
    render(<Notice notice={{ kind: 'good', text: 'Записано', undo }} undoLabel="Отменить" />);
    press('undo');
    expect(undo).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(9_900);
    expect(screen.getByTestId('undo')).toBeTruthy();
    await vi.advanceTimersByTimeAsync(200);
    expect(screen.queryByTestId('undo')).toBeNull();
    expect(screen.getByTestId('notice').textContent).toBe('Записано');
  });

  it('that cannot be taken back has no such button', () => {
    render(<Notice notice={{ kind: 'bad', text: 'Не записалось' }} undoLabel="Отменить" />);
    expect(screen.queryByTestId('undo')).toBeNull();
  });
});
