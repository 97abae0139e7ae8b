import type { Change, Span } from '../model';
import type { Sides } from './counterparts';
import { OUTLET_WORDS, type Speech } from './speech';

/** "SALTBURY (Shoal Wire) —" at the head of a report. */
const DATELINE = /^[^\n(]{0,60}\p{Lu}{3}[^\n(]{0,40}\(([^)\n]{2,40})\)\s*[-–—]/u;
/** A name in quotation marks, or words with capitals and what joins them. */
const OUTLET =
  /^(?:["“«„]([^"”»“\n]{2,40})["”»“]|((?:\p{Lu}['’])?\p{Lu}[\p{L}-]*(?:\s(?:(?:of|the|de|des|du|la|del|der|für)\s)?\p{Lu}[\p{L}-]*){0,4}))/u;
/** Agencies go by two names. */
const ALIASES: Readonly<Record<string, string>> = {
  AP: 'Associated Press',
  AFP: 'Agence France-Presse',
  PA: 'Press Association',
  dpa: 'Deutsche Presse-Agentur',
};

/** The outlets that the source says it has its report or a statement from, where the reading names them nowhere. */
export function droppedCredits({ reading, source }: Sides, speech: Speech): Change[] {
  const text = source.text.text;
  const found = new Map<string, Span>();
  const dateline = DATELINE.exec(text);
  if (dateline?.[1] !== undefined) {
    const start = dateline[0].lastIndexOf(`(${dateline[1]})`) + 1;
    found.set(dateline[1], { start, end: start + dateline[1].length });
  }
  for (const { span } of source.text.sentences) {
    const sentence = text.slice(span.start, span.end);
    const lead = speech.credits.exec(sentence);
    if (lead === null) continue;
    const from = lead.index + lead[0].length;
    const outlet = OUTLET.exec(sentence.slice(from));
    const name = outlet?.[1] ?? outlet?.[2];
    if (name !== undefined && OUTLET_WORDS.test(name) && !found.has(name))
      found.set(name, {
        start: span.start + from,
        end: span.start + from + (outlet?.[0].length ?? 0),
      });
  }
  return [...found]
    .filter(([name]) => !isNamed(name, reading.text.text))
    .map(([, span]) => ({ kind: 'credit-dropped', source: span, reading: null }));
}

function isNamed(name: string, text: string): boolean {
  const alias = ALIASES[name];
  const names = [name, OUTLET_WORDS.exec(name)?.[0], alias].filter((one) => one !== undefined);
  return names.some((one) => text.includes(one));
}
