import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '../utils/article/extract';
import { isSamePage } from '../utils/article/page-watch';
import { gateRecord, keepReading, tellBackground } from '../utils/messages/gate-transport';

/** A page that is still loading leaves little time: a second attempt waits this long, and for a quiet moment. */
const SECOND_ATTEMPT_MS = 1_500;
/** How long that may take: three times as long as the first, for a slow or busy machine, and nobody waits for the page then. */
const SECOND_WORK_MS = 390;

/** Runs once on a page that the gate took for an article: takes the article and sends it to the background. */
export default defineUnlistedScript(async () => {
  const record = gateRecord();
  if (!record) return;
  const { page, url } = record;
  // A page that has just gone elsewhere has nothing to read yet: the gate will say when.
  const isCurrent = () => gateRecord()?.page === page && isSamePage(url, location.href);
  if (!isCurrent()) return;
  let extraction = extractArticle(document, url, Date.now());
  if (!extraction.ok && extraction.reason === 'too-slow') {
    await quietMoment();
    if (!isCurrent()) return;
    extraction = extractArticle(document, url, Date.now(), SECOND_WORK_MS);
  }
  if (extraction.ok) {
    const { text, stories } = extraction.article;
    keepReading({ page, text, stories: stories.map((story) => story.text) });
  }
  await tellBackground({ type: 'reading-taken', page, url, extraction }, isCurrent);
});

async function quietMoment(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SECOND_ATTEMPT_MS));
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: SECOND_ATTEMPT_MS }));
}
