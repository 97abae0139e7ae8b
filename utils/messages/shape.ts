/** What every check of a message's shape is made of: each length has a bound. */

const MAX_ADDRESS = 4_096;
export const MAX_NAME = 300;
export const MAX_TOKEN = 64;

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value !== '' && value.length <= most;
}

export function isWebAddress(value: unknown): value is string {
  return (
    isText(value, MAX_ADDRESS) && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
  );
}

export function isCount(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}

/** A list of at most `most` items, every one of them as it must be; else null. */
export function listOf<T>(
  value: unknown,
  most: number,
  item: (value: unknown) => T | null,
): readonly T[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const items = value.map(item);
  return items.every((one) => one !== null) ? items : null;
}
