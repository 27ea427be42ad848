import './page-style.css';
import { readAhead } from './first-rows';

/** Disk and the page's own code are asked at once: neither waits for the other. */
async function open(): Promise<void> {
  const ahead = readAhead();
  const { startPage } = await import('./start-page');
  await startPage(ahead);
}

void open();
