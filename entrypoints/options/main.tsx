import './page-style.css';
import { readFirstRows } from './first-rows';

/** Disk and the page's own code are asked at once: neither waits for the other. */
async function open(): Promise<void> {
  const reading = readFirstRows();
  // Whoever waits for it says what is wrong.
  reading.catch(() => undefined);
  const { startPage } = await import('./start-page');
  await startPage(reading);
}

void open();
