import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { abandonedNotes, forgetNotes, whileNoted } from '../utils/stale-verdicts';
import { stubLocks } from './locks';

const never = () => new Promise<never>(() => undefined);
const nothing = async () => undefined;

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
});

test('a change that was followed leaves no note', async () => {
  const follow = vi.fn(nothing);
  expect(await whileNoted(async () => 'changed', follow)).toBe('changed');
  expect(follow).toHaveBeenCalledOnce();
  expect(await abandonedNotes()).toEqual([]);
});

test('a change that is under way is not taken for abandoned; once nobody is at it, it is, until it is forgotten', async () => {
  whileNoted(never, nothing);
  await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get(null)).not.toEqual({}));
  expect(await abandonedNotes()).toEqual([]);
  // Whoever was at it is gone, and its locks with it.
  stubLocks();
  const notes = await abandonedNotes();
  expect(notes).toHaveLength(1);
  await forgetNotes(notes);
  expect(await abandonedNotes()).toEqual([]);
});

test('of two changes the one that is done leaves the note of the other', async () => {
  whileNoted(never, nothing);
  await whileNoted(nothing, nothing);
  stubLocks();
  expect(await abandonedNotes()).toHaveLength(1);
});

test('where open tabs could not follow, the note stays', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  await whileNoted(nothing, async () => Promise.reject(new Error('the background did not answer')));
  expect(await abandonedNotes()).toHaveLength(1);
  expect(said).toHaveBeenCalledOnce();
});

test('a change that fails half way is followed all the same, for half of it was made', async () => {
  const follow = vi.fn(nothing);
  const failing = async () => Promise.reject(new Error('the disk is full'));
  await expect(whileNoted(failing, follow)).rejects.toThrow('the disk is full');
  expect(follow).toHaveBeenCalledOnce();
  expect(await abandonedNotes()).toEqual([]);
});
