/**
 * Names in an address's query, in order, repeats included. Not by `searchParams.keys()`: a content script in Firefox sees a
 * page's `URL` through a wrapper whose iterators do not iterate.
 */
export function queryNames(url: URL): string[] {
  if (url.search === '') return [];
  const names: string[] = [];
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  return names;
}
