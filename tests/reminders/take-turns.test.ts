import { expect, it } from 'vitest';
import { takeTurns } from '../../entrypoints/background/take-turns';

it('work is done one piece after the other, the same piece once while it waits, and a failure stops nothing', async () => {
  const turn = takeTurns();
  const done: string[] = [];
  const look = async () => {
    done.push('look begins');
    await Promise.resolve();
    done.push('look ends');
  };
  const fail = async () => {
    done.push('fails');
    throw new Error('the disk is full');
  };
  await Promise.all([turn(look), turn(look), turn(fail), turn(look)]);
  expect(done).toEqual(['look begins', 'look ends', 'fails']);
  await turn(look);
  expect(done.slice(3)).toEqual(['look begins', 'look ends']);
});
