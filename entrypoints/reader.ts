import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '../utils/article/extract';
import { isSamePage } from '../utils/article/page-watch';
import { gateRecord, tellBackground } from '../utils/messages/gate-transport';

/** Runs once on a page that the gate took for an article: takes the article and sends it to the background. */
export default defineUnlistedScript(() => {
  const record = gateRecord();
  // On a page that has just gone elsewhere there is nothing to read yet: the gate will say when.
  if (!record || !isSamePage(record.url, location.href)) return;
  const { page, url } = record;
  const extraction = extractArticle(document, url, Date.now());
  tellBackground(
    { type: 'reading-taken', page, url, extraction },
    () => gateRecord()?.page === page,
  );
});
