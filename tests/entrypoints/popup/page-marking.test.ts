import { expect, test, vi } from 'vitest';
import { PageMarks } from '../../../entrypoints/popup/page-marking';
import { askBackground } from '../../../utils/messages/transport';
import { traced } from '../../components/reports';

vi.mock('../../../utils/messages/transport', () => ({ askBackground: vi.fn() }));

const span = { start: 0, end: 9, kind: 'verbatim', story: null } as const;
const ON = { kind: 'on', total: 1, found: 1, current: null, tookMs: 1 } as const;

test('the page is asked about its marks where its verdict has passages, and not where it has none', async () => {
  vi.mocked(askBackground).mockResolvedValue(ON);
  const marks = new PageMarks(7, vi.fn());
  await marks.follow(traced({ marks: [] }));
  await marks.follow({ kind: 'checking', url: '' });
  expect(askBackground).not.toHaveBeenCalled();
  await marks.follow(traced({ marks: [span] }));
  expect(askBackground).toHaveBeenCalledExactlyOnceWith({ type: 'marks', tabId: 7, wish: 'state' });
  expect(marks.shown).toEqual(ON);
  const late = marks.follow(traced({ marks: [span] }));
  await marks.follow(traced({ marks: [] }));
  await late;
  expect(marks.shown).toBeNull();
});
