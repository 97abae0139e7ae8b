import { readFetchedPage } from '../../utils/article/read-fetched';
import { answerPagesToRead } from '../../utils/messages/transport';

/** Chrome's background has no DOM: this hidden page takes the articles from what it fetched. */
answerPagesToRead(({ html, address, mustBeNews }) =>
  readFetchedPage(html, address, Date.now(), mustBeNews),
);
