import type { SourceRow } from '../../utils/library/rows';
import { type MessageKey, say, sayCount } from '../../utils/say';
import { relativeMoment } from '../moments';

const FAILURES: Readonly<Record<string, MessageKey>> = {
  'not-granted': 'source_failed_not_granted',
  unreachable: 'source_failed_unreachable',
  'too-slow': 'source_failed_too_slow',
  'too-large': 'source_failed_too_large',
  busy: 'source_failed_busy',
  gone: 'source_failed_gone',
  'not-found': 'source_failed_not_found',
  refused: 'source_failed_refused',
  'host-error': 'source_failed_host_error',
  'not-a-feed': 'source_failed_not_a_feed',
};

/** How a source is doing, in a sentence or two; `now` in epoch ms. */
export function sourceState(source: SourceRow, now: number): string {
  const { isPaused, lastFailure, fetchedAt, nextFetchAt } = source;
  const brought = sayCount('sources_brought', source.brought);
  if (isPaused) return `${say('sources_paused')} ${brought}`;
  const next = say('sources_next', relativeMoment(nextFetchAt, now));
  if (lastFailure !== null)
    return `${say(FAILURES[lastFailure] ?? 'source_failed')} ${next} ${brought}`;
  return fetchedAt === null
    ? brought
    : `${brought} ${say('sources_last', relativeMoment(fetchedAt, now))}`;
}
