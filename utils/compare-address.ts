/** What a compare page is opened with: two addresses of the library and, of a page of several stories, which of them, from 0. */
export interface Pair {
  readonly reading: string;
  readonly source: string;
  readonly story: number | null;
}

/** Behind the `#`, so that it reaches no server's log, should the page ever be asked for elsewhere. */
export function compareHash({ reading, source, story }: Pair): string {
  const fields = new URLSearchParams({ reading, source });
  if (story !== null) fields.set('story', String(story));
  return `#${fields}`;
}

/** The pair that a compare page's address names; null where it names none. */
export function pairOfHash(hash: string): Pair | null {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const [reading, source, story] = ['reading', 'source', 'story'].map((name) => fields.get(name));
  if (!isWebAddress(reading) || !isWebAddress(source)) return null;
  return { reading, source, story: story && /^\d{1,3}$/.test(story) ? Number(story) : null };
}

function isWebAddress(value: string | null | undefined): value is string {
  return !!value && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
