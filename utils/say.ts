import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';

/**
 * What is said to the reader, in the language that the browser chose among those of `public/_locales`. A key is written out
 * where it is used, so that a test finds those that nobody says.
 *
 * A message that depends on a number has one key for each form of its language, as `Intl.PluralRules` names them
 * (`articles_one`, `articles_other`); every language has `_other`.
 */
export type MessageKey = keyof typeof messages;

/** Messages that depend on a number, without their endings. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** A sentence in pieces; a `name` comes from a page and is set apart from our own words. */
export type Sentence = readonly (string | { readonly name: string })[];

/** The message, with `values` in the places of `$1`, `$2`, at most nine. */
export function say(key: MessageKey, ...values: readonly (string | number)[]): string {
  return message(key, values.map(isolated));
}

/** The form of the message that goes with `count`, which stands at `$1` as a number of the language; `values` from `$2` on. */
export function sayCount(
  key: CountedKey,
  count: number,
  ...values: readonly (string | number)[]
): string {
  return counted(key, count, values.map(isolated));
}

/** What stands in a place of a sentence: a name, or words of our own. */
export type Place = string | { readonly words: string };

/** The message, with the names in the places of `$1`, `$2` kept as pieces of their own. */
export function sayAround(key: MessageKey, ...places: readonly Place[]): Sentence {
  return inPlaces(message(key, places.map(placeholder)), places);
}

/** The form of the message that goes with `count`, which stands at `$1`; `places` from `$2` on. */
export function sayCountAround(
  key: CountedKey,
  count: number,
  ...places: readonly Place[]
): Sentence {
  return inPlaces(counted(key, count, places.map(placeholder)), places);
}

const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** What runs in the other direction than the sentence is kept from drawing its neighbours along (first strong isolate). */
function isolated(value: string | number): string {
  const text = String(value);
  const other = message('direction', []) === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return other.test(text) ? isolate(text) : text;
}

/** A text that runs in its own direction, whatever stands around it (first strong isolate). */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

function counted(key: CountedKey, count: number, values: readonly (string | number)[]): string {
  const form = new Intl.PluralRules(language()).select(count);
  const all = [numberWords(count), ...values];
  return message(`${key}_${form}`, all) || message(`${key}_other`, all);
}

/** Private characters, which no message has, stand for what is put in a sentence while it is put together. */
const FIRST_PLACE = 0xe000;
const PLACES = /([\ue000-\ue008])/;

const placeholder = (_: Place, i: number): string => String.fromCharCode(FIRST_PLACE + i);

function inPlaces(text: string, places: readonly Place[]): Sentence {
  return text
    .split(PLACES)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const place = PLACES.test(piece) ? places[piece.charCodeAt(0) - FIRST_PLACE] : undefined;
      if (place === undefined) return piece;
      return typeof place === 'string' ? { name: place } : place.words;
    });
}

export const sentenceText = (sentence: Sentence): string =>
  sentence.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('');

/** The language of the messages, BCP 47, for `Intl`; not always the browser's, which may be none of ours. */
export const language = (): string => message('language', []) || 'en-GB';

/** `1,204` */
export const numberWords = (n: number): string => new Intl.NumberFormat(language()).format(n);

/** `96%`, of a whole number. */
export const percentWords = (wholePercent: number): string =>
  new Intl.NumberFormat(language(), { style: 'percent' }).format(wholePercent / 100);

/** `7, 9, 12` */
export const listWords = (words: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'unit', style: 'short' }).format(words);

/** Empty where there is no such message. Its types know every message by name, and none that is put together. */
function message(key: string, values: readonly (string | number)[]): string {
  const { i18n } = browser as unknown as {
    readonly i18n: { getMessage(key: string, values: readonly string[]): string };
  };
  return i18n.getMessage(key, values.map(String));
}
