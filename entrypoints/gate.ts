import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  contentMark,
  contentSettled,
  isSamePage,
  lookAgain,
  onAddressChange,
  shown,
} from '../utils/article/page-watch';
import { recognize } from '../utils/article/recognize';
import {
  answerWhichPage,
  gateRecord,
  isHeard,
  setGateRecord,
  tellBackground,
} from '../utils/messages/gate-transport';
import type { PageIdentity, PageToken, Recognition } from '../utils/messages/protocol';

/** Stands in every granted page: names it, says whether it is a news article, and follows it where it goes. */
export default defineUnlistedScript(async () => {
  if (window.top !== window) return;
  await shown();
  const earlier = gateRecord();
  if (earlier?.isHeard()) earlier.announce();
  else keepGate();
});

function keepGate(): void {
  let identity = identify(recognize(document, location.href));
  let mark = contentMark();

  const announce = () => {
    const { page } = identity;
    tellBackground({ type: 'page-arrived', ...identity }, () => identity.page === page);
  };
  const look = (): boolean => {
    const recognition = recognize(document, location.href);
    const isNews = recognition.article && !identity.recognition.article;
    identity = { ...identity, recognition };
    mark = contentMark();
    if (isNews) announce();
    return recognition.article;
  };
  const keepLooking = () => {
    const { page, recognition } = identity;
    if (mayBecomeArticle(recognition)) lookAgain(look, () => identity.page === page);
  };
  const follow = async () => {
    if (isSamePage(location.href, identity.url)) return;
    identity = identify({ article: false, reason: 'no-article-text' });
    record();
    const { page } = identity;
    const isCurrent = () => identity.page === page;
    await contentSettled(mark, isCurrent);
    if (!isCurrent()) return;
    if (!look()) announce();
    keepLooking();
  };
  const record = () => setGateRecord({ page: identity.page, url: identity.url, announce, isHeard });

  record();
  answerWhichPage(() => {
    follow();
    return identity;
  });
  onAddressChange(follow);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) announce();
  });
  announce();
  keepLooking();
}

/** A page of this address, with a token of its own. */
function identify(recognition: Recognition): PageIdentity {
  // Not `randomUUID`: plain http pages have none.
  const page = [...crypto.getRandomValues(new Uint32Array(4))].map((n) => n.toString(36)).join('');
  return { page: page as PageToken, url: location.href, recognition };
}

/** Sites that render in the browser have neither text nor a description of it at first. */
function mayBecomeArticle(recognition: Recognition): boolean {
  return !recognition.article && !/^(front-page|search|not-html)$/.test(recognition.reason);
}
