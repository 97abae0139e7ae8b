// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Transfers } from '../../../entrypoints/library/transfers';
import * as importing from '../../../utils/archive/import-file';
import { type LibraryDatabase, openDatabase } from '../../../utils/library/database';
import type { ImportId } from '../../../utils/library/rows';
import { stubLocks } from '../../locks';

vi.mock('../../../entrypoints/library/library-news', () => ({
  changeArticles: (work: () => Promise<void>) => work(),
}));

let db: LibraryDatabase;
let transfers: Transfers;
/** Of what was shown, in order. */
let kinds: (string | undefined)[];

beforeEach(async () => {
  stubLocks();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const opened = await openDatabase('transfers');
  if (!opened.ok) throw new Error(opened.cause);
  db = opened.value;
  kinds = [];
  transfers = new Transfers(() => kinds.push(transfers.state?.kind));
  const left = [1, 2].map((id) => ({ id: id as ImportId }));
  vi.spyOn(importing, 'openImports').mockResolvedValue(left as never);
  vi.spyOn(importing, 'endImport').mockResolvedValue();
});

afterEach(() => {
  db.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('of several files that are gone on with, a failure is said, and the next is left for another time', async () => {
  const taken = vi.spyOn(importing, 'continueImport').mockRejectedValue(new TypeError('no gzip'));
  await transfers.goOn(db);
  expect(transfers.state).toEqual({ kind: 'failed', why: 'broken-file' });
  expect(taken).toHaveBeenCalledTimes(1);
});

test('of several files that are gone on with, all are taken in, and what became of the last is said', async () => {
  const taken = vi
    .spyOn(importing, 'continueImport')
    .mockImplementation(async (_, __, id) => ({ id }) as never);
  await transfers.goOn(db);
  expect(taken.mock.calls.map(([, , id]) => id)).toEqual([1, 2]);
  expect(transfers.state).toEqual({ kind: 'imported', import: { id: 2 } });
  expect(kinds).toEqual(['imported', 'imported']);
});
