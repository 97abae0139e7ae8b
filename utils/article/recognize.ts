/** Why a page is taken to be no news article. */
export type NotArticleReason =
  | 'front-page'
  | 'search'
  | 'not-news'
  | 'no-article-text'
  | 'not-html';
