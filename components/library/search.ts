import type { ListedArticle } from '../../utils/library/listing';

/** Articles in whose headline, outlet or site all the words stand, whatever their case and accents; all of them for no words. */
export function matching(
  articles: readonly ListedArticle[],
  words: string,
): readonly ListedArticle[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return articles;
  return articles.filter(({ title, publisher, site }) => {
    const text = folded(`${title} ${publisher ?? ''} ${site ?? ''}`);
    return wanted.every((word) => text.includes(word));
  });
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
