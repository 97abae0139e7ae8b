import type { Article, Change, Trace } from '../utils/tracing/model';
import type { BatchIds } from './batch';

/** The line of JSON that a batch prints for one reading; README.md describes it ("Tracing a batch"). */
export function traceLine(
  reading: Article,
  { verdict, source, confidence, candidates }: Trace,
  ids: BatchIds,
  tookMs: number,
): string {
  return JSON.stringify({
    id: ids.nameOf(reading.id),
    verdict,
    source: source === null ? null : ids.nameOf(source.article.id),
    order: source?.order ?? null,
    confidence: Number(confidence.toFixed(4)),
    candidates: candidates.map((id) => ids.nameOf(id)),
    passages: source?.evidence.passages.length ?? 0,
    changes: countByKind(source?.evidence.changes ?? []),
    ms: Number(tookMs.toFixed(2)),
  });
}

function countByKind(changes: readonly Change[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of changes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
