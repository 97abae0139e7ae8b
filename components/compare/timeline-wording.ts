import { percentWords, say } from '../../utils/say';
import type { Outline } from '../../utils/tracing/model';
import type { StoryVersion } from '../../utils/tracing/versions';
import { wholePercents } from '../whole-percents';
import { outletOf } from './compare-wording';

/** How much of the earliest version a version has; null for the earliest, or where none is dated. */
export function carriedWords({ ofEarliest }: StoryVersion): string | null {
  if (ofEarliest === null) return null;
  const { verbatimShare, rewordedShare, newShare } = ofEarliest;
  const [carried = 0] = wholePercents([verbatimShare + rewordedShare, newShare]);
  const [verbatim = 0] = wholePercents([verbatimShare, 1 - verbatimShare]);
  return say('timeline_carries', percentWords(carried), percentWords(verbatim));
}

/** Which version a version took from (`from`), and how much of it that is. */
export function tookWords({ tookFrom }: StoryVersion, from: Outline | null): string {
  if (tookFrom === null || from === null) return say('timeline_took_none');
  const { verbatimShare, rewordedShare, newShare } = tookFrom.shares;
  const [taken = 0] = wholePercents([verbatimShare + rewordedShare, newShare]);
  const [outlet, share] = [outletOf(from), percentWords(taken)];
  if (tookFrom.verdict === 'update') return say('timeline_updates', outlet);
  return tookFrom.verdict === 'translation'
    ? say('timeline_translates', outlet)
    : say('timeline_took', share, outlet);
}
