/** Never part of a story's text; dropping them first also spares Readability most of a page's elements. */
const DROPPED =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, img, picture, video, audio, source, map, button, input, select, textarea, dialog, nav, figcaption, link, meta[itemprop], [hidden]:not([id^="S:"]):not([class*="paywall" i]), [aria-hidden="true"]:not(p), [role="navigation"], [role="dialog"], [role="alertdialog"], [role="complementary"], blockquote[class*="twitter"], blockquote[class*="instagram"], blockquote[class*="tiktok"], blockquote[class*="bluesky"]';
/** Consent dialogs hold more running text than many a report; but pages mark whole stories as needing consent, too. */
const CONSENT =
  '[id*="cookie" i], [id*="consent" i], [id*="onetrust" i], [class*="cookie-" i], [class*="cookies" i]';
const STORY = 'html, body, main, article, h1, [itemprop="articleBody"]';

/** What the names of boxes beside and within a story say that they are; Readability keeps those called "content" as well. */
const BOX =
  /(^|[^a-z])(news-?letters?|subscri(be|ption|ptions)|sign-?up|sign-?in|related|recommend(ed|ation|ations)?|recirc(ulation)?|shar(e|ing)|social|captions?|credits?|author-?(bio|box|card|info|description)|about-?the-?author|bio(graphy)?|promo(tion)?s?|advert(isement|s)?|sponsor(ed)?|outbrain|taboola|most-?(read|viewed|popular)|popular|trending|read-?(more|also|next)|more-?(on|in|from|stories|news)|donat(e|ion|ions)|support-?us|breadcrumbs?|by-?line|comments?|disclaimer|affiliate|sr-only|visually-?hidden|screen-?reader(-text)?|tool-?tip|poll|quiz|survey|feedback|up-?next|also-?like|identity)([^a-z]|$)/i;
/** These hold parts of the story, too: only where they are mostly links are they lists of others. */
const LIST =
  /(^|[^a-z])(teasers?|cards?|tags?|topics?|toc|table-of-contents|playlist|list)([^a-z]|$)/i;
/** A box holds at most so much of a page's text: what is larger is no box, whatever it is called. */
const BOX_SHARE = 0.2;
const LINKED_SHARE = 0.6;
const NAME_LENGTH = 300;
/** Elements with a telling name that are looked at. */
const BOXES = 400;

type Kind = 'box' | 'list' | 'other';

/** Removes from a clone of a page what stands around, beside and within its story and is none of it. */
export function dropFurniture(clone: Document): void {
  for (const element of clone.querySelectorAll(DROPPED)) element.remove();
  for (const element of clone.querySelectorAll(CONSENT)) if (!holdsStory(element)) element.remove();
  // What is left of them is the story, shown later or to subscribers; Readability would pass it over.
  for (const element of clone.querySelectorAll('[hidden], [aria-hidden]')) {
    element.removeAttribute('hidden');
    element.removeAttribute('aria-hidden');
  }
  dropComments(clone);
  dropBoxes(clone);
}

function dropBoxes(clone: Document): void {
  const most = BOX_SHARE * (clone.body?.textContent?.length ?? 0);
  const kinds = new Map<string, Kind>();
  let looked = 0;
  for (const element of clone.body?.querySelectorAll('[class], [id]') ?? []) {
    if (looked === BOXES) return;
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    const kind = kinds.get(name) ?? kindOf(name.slice(0, NAME_LENGTH));
    kinds.set(name, kind);
    if (kind === 'other' || !element.isConnected) continue;
    looked++;
    const length = element.textContent?.length ?? 0;
    const isSmall = length <= most && !holdsStory(element);
    if (isSmall && (kind === 'box' || linkedLength(element) > LINKED_SHARE * length))
      element.remove();
  }
}

function kindOf(name: string): Kind {
  if (BOX.test(name)) return 'box';
  return LIST.test(name) ? 'list' : 'other';
}

function holdsStory(element: Element): boolean {
  return element.matches(STORY) || element.querySelector(STORY) !== null;
}

function linkedLength(element: Element): number {
  let length = 0;
  for (const link of element.querySelectorAll('a')) length += link.textContent?.length ?? 0;
  return length;
}

/** Readability writes the page out and parses it again, comments and all. */
function dropComments(clone: Document): void {
  const comments = clone.createTreeWalker(clone, 128 /* NodeFilter.SHOW_COMMENT */);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
}
