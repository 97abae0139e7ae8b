import { expect, test } from 'vitest';
import { createTurns } from '../utils/turns';

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('work of one key is done in order, one at a time', async () => {
  const inTurn = createTurns<string>();
  const done: string[] = [];
  const slow = inTurn('a', async () => {
    done.push('slow begins');
    await after(10);
    done.push('slow ends');
  });
  const fast = inTurn('a', async () => done.push('fast'));
  await Promise.all([slow, fast]);
  expect(done).toEqual(['slow begins', 'slow ends', 'fast']);
});

test('work of other keys does not wait', async () => {
  const inTurn = createTurns<string>();
  const done: string[] = [];
  const slow = inTurn('a', () => after(10).then(() => done.push('a')));
  await inTurn('b', async () => done.push('b'));
  await slow;
  expect(done).toEqual(['b', 'a']);
});

test('work that fails is told to who asked, and holds nobody up', async () => {
  const inTurn = createTurns<string>();
  const failing = inTurn('a', () => Promise.reject(new Error('broken')));
  const next = inTurn('a', async () => 'done');
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('done');
});
