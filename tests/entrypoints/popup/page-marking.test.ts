import { expect, test, vi } from 'vitest';
import { PageMarks } from '../../../entrypoints/popup/page-marking';
import { askBackground } from '../../../utils/messages/transport';
import { traced } from '../../components/reports';

vi.mock('../../../utils/messages/transport', () => ({ askBackground: vi.fn() }));

const span = { start: 0, end: 9, kind: 'verbatim', story: null } as const;
const ON = { kind: 'on', total: 1, found: 1, current: null, tookMs: 1 } as const;

test('the page is asked about its marks whatever is said of it, but not while that is being found out', async () => {
  vi.mocked(askBackground).mockResolvedValue({ kind: 'nothing' });
  const marks = new PageMarks(7, vi.fn());
  await marks.follow({ kind: 'checking', url: '' });
  expect(askBackground).not.toHaveBeenCalled();
  // Marks of a verdict that has no passages any more go by that.
  await marks.follow(traced({ marks: [] }));
  expect(askBackground).toHaveBeenCalledExactlyOnceWith({ type: 'marks', tabId: 7, wish: 'state' });
  vi.mocked(askBackground).mockResolvedValue(ON);
  await marks.follow(traced({ marks: [span] }));
  expect(marks.shown).toEqual(ON);
});
