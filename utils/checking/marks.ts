import type { MarkedSpan } from '../messages/report';
import type { Trace } from '../tracing/model';

/**
 * What of a reading, or of one story of it, is marked on its page: the passages that follow its source, and those of a
 * patchwork's other sources where the first has none. Empty where nothing is derived: a related report is nobody's source.
 */
export function marksOf(trace: Trace, story: number | null): readonly MarkedSpan[] {
  if (trace.verdict === 'related' || trace.source === null) return [];
  const marks: MarkedSpan[] = [];
  for (const { evidence } of [trace.source, ...trace.otherSources])
    for (const { kind, reading } of evidence.passages) {
      const isTaken = marks.some(({ start, end }) => reading.start < end && start < reading.end);
      if (!isTaken) marks.push({ kind, story, start: reading.start, end: reading.end });
    }
  return marks.sort((a, b) => a.start - b.start);
}
