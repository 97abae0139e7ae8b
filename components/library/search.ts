import type { ListedArticle } from '../../utils/library/listing';

/** Articles in whose headline, outlet or site all the words stand, whatever their case and accents; all of them for no words. */
export function matching(
  articles: readonly ListedArticle[],
  words: string,
): readonly ListedArticle[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return articles;
  return articles.filter((article) => {
    const text = foldedText(article);
    return wanted.every((word) => text.includes(word));
  });
}

/** Folding 100,000 headlines at every letter of a search would be felt. */
const foldedTexts = new WeakMap<ListedArticle, string>();

function foldedText(article: ListedArticle): string {
  const { title, publisher, site } = article;
  const text = foldedTexts.get(article) ?? folded(`${title} ${publisher ?? ''} ${site ?? ''}`);
  foldedTexts.set(article, text);
  return text;
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
