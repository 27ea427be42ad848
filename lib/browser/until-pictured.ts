import { type BareLine, bareRuntime } from './bare-runtime';

/** The name of the line between a page that is being pictured and the window that takes the picture. */
export const PICTURING = 'picturing';

/** No picture takes longer: milliseconds. */
const LONGEST = 15_000;

/**
 * Says to the window that takes the picture when the page has been drawn without us, and calls back when the picture is
 * taken. The line ends with that window too: closed in the middle of it, the popup leaves nothing unseen.
 */
export function untilPictured(done: () => void): void {
  const timer = setTimeout(done, LONGEST);
  const end = () => {
    clearTimeout(timer);
    done();
  };
  try {
    const line = openLine();
    line.onDisconnect.addListener(end);
    // The first frame is drawn after the first call, and on the screen at the second.
    requestAnimationFrame(() => requestAnimationFrame(() => line.postMessage('drawn')));
  } catch {
    end(); // The extension was updated, or is gone.
  }
}

function openLine(): BareLine {
  const runtime = bareRuntime();
  if (!runtime) throw new Error('Nobody listens');
  return runtime.connect({ name: PICTURING });
}
