import { bundle } from './bundle.ts';
import type { Metric } from './metric.ts';

/** M9: the next step of ten thousand cases, by the code as it ships. */
export async function nextStepTime(): Promise<Metric> {
  const code = await bundle('tests/case/next-step.bench.ts', 'poryadokBench');
  // The bundle is this project's own code; a script in a page is what the other benchmarks make of theirs.
  const { floor, ours, floorAgain } = await runHere(code);
  return {
    id: 'M9',
    what: 'the next step of 10 000 cases',
    unit: 'ms',
    floor,
    floorAgain,
    ours,
    goal: { most: 100 },
    method:
      'best of 30 rounds for each 250 cases, summed; floor: each contact and the promised day looked at once.',
  };
}

type Times = Readonly<Record<'floor' | 'ours' | 'floorAgain', number>>;

async function runHere(code: string): Promise<Times> {
  const module = `${code}\nexport default globalThis.poryadokBench.measureNextStep();`;
  const url = `data:text/javascript;base64,${Buffer.from(module).toString('base64')}`;
  return ((await import(url)) as { default: Times }).default;
}
