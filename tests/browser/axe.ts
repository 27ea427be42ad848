import type { Frame, Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';

/** What axe holds against the page as it stands, a line each: rule, and where. */
export async function axeViolations(page: Page | Frame): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const run = 'axe.run(document, { resultTypes: ["violations"] })';
  const { violations } = (await page.evaluate(run)) as AxeResults;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}
