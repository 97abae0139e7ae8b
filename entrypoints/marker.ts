import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { canMark, PageMarks } from '../utils/article/marking/page-marks';
import { isSamePage, onAddressChange } from '../utils/article/page-watch';
import {
  answerMarkOrders,
  type GateRecord,
  gateRecord,
  isHeard,
  keptReading,
  tellBackground,
} from '../utils/messages/gate-transport';
import type { MarkOrder, MarksShown, TextsRead } from '../utils/messages/protocol';
import type { MarkedSpan } from '../utils/messages/report';

/** Put into a page when the reader asks for marks; leaves it, with all its listeners, when they are taken off. */
export default defineUnlistedScript(() => {
  let marks: PageMarks | null = null;
  let marked = '';
  const listening = new AbortController();
  const stopAnswering = answerMarkOrders(obey);

  function obey({ page, wish, marks: spans, textLength }: MarkOrder): MarksShown {
    const [record, read] = [gateRecord(), keptReading()];
    const isRead = read?.page === page && read.text.length === textLength;
    if (record?.page !== page || !isRead) return leave('changed');
    if (!canMark()) return leave('unsupported');
    if (wish === 'off') return leave('off');
    // Asked between the script's arrival and the order to mark.
    if (wish !== 'on' && marks === null) return { kind: 'off' };
    // The library may have gained an earlier version since they were set.
    if (marks === null || marked !== JSON.stringify(spans)) marks = mark(read, spans, record);
    if (wish === 'next' || wish === 'previous') marks.jump(wish === 'next' ? 1 : -1);
    return { kind: 'on', ...marks.shown };
  }

  function mark(read: TextsRead, spans: readonly MarkedSpan[], { page, url }: GateRecord) {
    const isCurrent = () =>
      isHeard() && gateRecord()?.page === page && isSamePage(location.href, url);
    const gone = () => {
      leave('off');
      tellBackground({ type: 'marks-gone', page, url }, isHeard);
    };
    if (marks === null) {
      onAddressChange(() => isCurrent() || gone(), listening.signal);
      addEventListener('pagehide', gone, { signal: listening.signal });
    }
    marks?.stop();
    marked = JSON.stringify(spans);
    return new PageMarks(read, spans, { isCurrent, gone });
  }

  function leave(kind: 'off' | 'changed' | 'unsupported'): MarksShown {
    marks?.stop();
    marks = null;
    listening.abort();
    stopAnswering?.();
    return { kind };
  }
});
