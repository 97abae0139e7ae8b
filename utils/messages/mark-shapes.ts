import type { MarksAsked, MarksShown } from './protocol';
import { isCount, isFields } from './shape';

/** More passages than any report has paragraphs and sentences. */
const MAX_MARKS = 20_000;
const WISHES = new Set(['state', 'on', 'off', 'next', 'previous']);

/** The popup's wish for marks, or null. */
export function marksAskedFrom(message: unknown): MarksAsked | null {
  if (!isFields(message)) return null;
  const { type, tabId, wish } = message;
  const isShaped = type === 'marks' && Number.isInteger(tabId) && WISHES.has(String(wish));
  return isShaped ? { type, tabId: Number(tabId), wish: wish as 'on' } : null;
}

/** A marker's answer, or null. */
export function marksShownFrom(answer: unknown): MarksShown | null {
  if (!isFields(answer)) return null;
  const { kind, total, found, current, tookMs } = answer;
  if (kind === 'off' || kind === 'unsupported' || kind === 'changed') return { kind };
  const isShaped =
    kind === 'on' &&
    isCount(total, MAX_MARKS) &&
    isCount(found, total) &&
    (current === null || (isCount(current, MAX_MARKS) && current < found)) &&
    typeof tookMs === 'number';
  return isShaped ? { kind, total, found, current, tookMs } : null;
}
