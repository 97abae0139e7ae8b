import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stateFoundBefore } from '../../../entrypoints/popup/first-paint';
import type { PageToken } from '../../../utils/messages/protocol';
import { writeTab } from '../../../utils/tabs/tab-states';
import { traced } from '../../components/reports';

const TAB = { id: 7, url: 'https://dailybrine.example/dredging' };
const record = { page: 'page-1' as PageToken, url: TAB.url, state: traced(), articleId: null };

beforeEach(() => fakeBrowser.reset());

test('what was found is shown where the tab is at the very address it was found at', async () => {
  await writeTab(TAB.id, record);
  expect(await stateFoundBefore(TAB)).toEqual(record.state);
});

test('nothing is shown of another page, of one whose address is not known, or that is still being checked', async () => {
  expect(await stateFoundBefore(TAB)).toBeNull();
  await writeTab(TAB.id, record);
  for (const url of ['https://dailybrine.example/other', `${TAB.url}#later`, undefined])
    expect(await stateFoundBefore({ ...TAB, url })).toBeNull();
  expect(await stateFoundBefore(undefined)).toBeNull();
  const { url: _, ...unaddressed } = record;
  await writeTab(TAB.id, unaddressed);
  expect(await stateFoundBefore(TAB)).toBeNull();
  await writeTab(TAB.id, { ...record, state: { kind: 'checking', url: TAB.url } });
  expect(await stateFoundBefore(TAB)).toBeNull();
});
