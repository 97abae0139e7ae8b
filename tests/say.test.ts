import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { say, sayAround, sayCount, sayCountAround, sentenceText } from '../utils/say';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const LOCALES = readdirSync(`${PROJECT}public/_locales`);
const messagesOf = (locale: string): Messages =>
  JSON.parse(readFileSync(`${PROJECT}public/_locales/${locale}/messages.json`, 'utf8'));
const ENGLISH = messagesOf('en');

/** Said by name where the browser itself reads it, in the manifest. */
const source = ['utils', 'components', 'entrypoints', 'wxt.config.ts']
  .flatMap((place) =>
    place.endsWith('.ts')
      ? [place]
      : readdirSync(`${PROJECT}${place}`, { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.tsx?$/.test(name))
          .map((name) => `${place}/${name}`),
  )
  .map((file) => readFileSync(`${PROJECT}${file}`, 'utf8'))
  .join('\n');

const FORMS = /_(zero|one|two|few|many|other)$/;
const isCounted = (key: string) => FORMS.test(key) && `${key.replace(FORMS, '')}_other` in ENGLISH;
/** Keys as the source writes them: a counted one without its ending. */
const writtenKeys = (messages: Messages) =>
  new Set(Object.keys(messages).map((key) => (isCounted(key) ? key.replace(FORMS, '') : key)));
const places = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

describe('the messages', () => {
  test('are all said somewhere', () => {
    const unsaid = [...writtenKeys(ENGLISH)].filter(
      (key) => !source.includes(`'${key}'`) && !source.includes(`__MSG_${key}__`),
    );
    expect(unsaid).toEqual([]);
  });

  test.each(LOCALES)('%s has every one, and no other', (locale) => {
    expect([...writtenKeys(messagesOf(locale))].sort()).toEqual([...writtenKeys(ENGLISH)].sort());
  });

  test.each(LOCALES)('%s has the forms of its language for every number', (locale) => {
    const messages = messagesOf(locale);
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const wanted = [...writtenKeys(ENGLISH)]
      .filter((key) => `${key}_other` in ENGLISH)
      .flatMap((key) => pluralCategories.map((form) => `${key}_${form}`));
    expect(wanted.filter((key) => !(key in messages))).toEqual([]);
  });

  test.each(LOCALES)('%s says nothing empty, and has every place that English has', (locale) => {
    const broken = Object.entries(messagesOf(locale)).filter(([key, { message }]) => {
      const english = ENGLISH[key] ?? ENGLISH[key.replace(FORMS, '_other')];
      // A form for one or two may say the number in words.
      const theirs = places(message);
      const ours = places(english?.message ?? '').filter(
        (place) => !isCounted(key) || place !== '$1',
      );
      return message.trim() === '' || ours.some((place) => !theirs.includes(place));
    });
    expect(broken).toEqual([]);
  });

  test.each(LOCALES)('%s has what the browser has little room for', (locale) => {
    const { badge_via, extension_description, direction } = messagesOf(locale);
    expect([...(badge_via?.message ?? '')].length).toBeLessThanOrEqual(4);
    // The most that the Chrome Web Store takes.
    expect(extension_description?.message.length).toBeLessThanOrEqual(132);
    expect(direction?.message).toMatch(/^(ltr|rtl)$/);
  });
});

test('a sentence keeps the names in it as pieces', () => {
  const sentence = sayAround('verdict_copy_earlier', 'The $1 Courier');
  expect(sentence).toContainEqual({ name: 'The $1 Courier' });
  expect(sentenceText(sentence)).toBe(say('verdict_copy_earlier', 'The $1 Courier'));
});

test('our own words in a sentence are no names, and a count is said before them', () => {
  expect(sayAround('verdict_copy_half_dated', 'Brine', { words: '1 August' })).toEqual([
    'The same text as a report of ',
    '1 August',
    ' by ',
    { name: 'Brine' },
    '; this article gives no date',
  ]);
  expect(sayCountAround('verdict_related_more', 1_200, 'Brine')).toEqual([
    'Also reported by ',
    { name: 'Brine' },
    ' and 1,200 others',
  ]);
});

test('what runs in the other direction than the sentence is isolated from it, and nothing else', () => {
  expect(say('follow_site', 'بريد المرفأ')).toBe('Follow \u2068بريد المرفأ\u2069');
  expect(sayCount('follow_brought', 3, 'بريد المرفأ')).toContain('\u2068بريد المرفأ\u2069: 3');
  expect(say('follow_site', 'Zürich 24')).toBe('Follow Zürich 24');
});
