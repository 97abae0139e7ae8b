import { expect, test, vi } from 'vitest';
import { painted } from '../../components/painted';

test('what waits for a paint waits until after its frame; where none comes, not for ever', async () => {
  const frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  const done = vi.fn();
  painted().then(done);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).not.toHaveBeenCalled();
  for (const frame of frames) frame();
  expect(done).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(done).toHaveBeenCalled());
  await painted();
});
