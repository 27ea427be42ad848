import { startBrowser } from '../../browser/start-browser.ts';
import type { Metric } from '../metric.ts';
import { addBenchPage, pageMetrics } from './page-metrics.ts';
import { storeMetrics } from './store-metrics.ts';

/** The log at a hundred thousand contacts, beside the same work done with Dexie, localForage and one JSON. */
export async function logMetrics(): Promise<readonly Metric[]> {
  const additions: Promise<void>[] = [];
  const extension = await startBrowser({ alter: (folder) => additions.push(addBenchPage(folder)) });
  try {
    await Promise.all(additions);
    return [...(await storeMetrics(extension)), ...(await pageMetrics(extension))];
  } finally {
    await extension.close();
  }
}
