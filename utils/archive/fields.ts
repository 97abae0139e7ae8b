import { addressWithoutTracking } from '../article/canonical-url';

/** What lines are made of and how it is read: nothing in a file is believed to be what it should be. */

export const MAX = { title: 1_000, name: 300, text: 2_000_000, list: 10_000 } as const;

export type Fields = Readonly<Record<string, unknown>>;

/** ISO 8601; null for what no calendar holds. */
export function stamp(at: number | null): string | null {
  return at === null || Math.abs(at) > 8.64e15 ? null : new Date(at).toISOString();
}

export function parsed(line: string): Fields | null {
  try {
    return fieldsOf(JSON.parse(line));
  } catch {
    return null;
  }
}

export function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : null;
}

export function addressOf(value: unknown): string | null {
  return typeof value === 'string' ? addressWithoutTracking(value) : null;
}

export function timeOf(value: unknown): number | null {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

export function wordsOf(value: unknown, most: number): string | null {
  return typeof value === 'string' ? value.trim().slice(0, most) || null : null;
}

export function listOf<T>(value: unknown, item: (fields: Fields) => T | null): T[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MAX.list).flatMap((one) => {
    const fields = fieldsOf(one);
    return (fields && item(fields)) ?? [];
  });
}
