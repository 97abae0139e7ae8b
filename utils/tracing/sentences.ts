import type { Span } from './model';

/**
 * Ends of sentences. After a stop white space must follow, after a Chinese, Japanese, Khmer or Burmese one nothing need; Thai
 * and Lao have no stops, and spaces only where a clause ends. French closes a quotation after a space.
 */
const STOP =
  /[.!?…؟۔।॥]+["'”’“‘»«›‹)\]]*(?:[ \u00a0\u202f]»)?(?=\s)|[。！？។៕။]+[”」』）》]*|(?<=[\p{Script=Thai}\p{Script=Lao}])[ \t]+(?=[\p{Script=Thai}\p{Script=Lao}])|\n+/gu;
/** Words whose full stop ends no sentence: initials, what has stops inside ("z.B."), and those of the languages with a word table. */
const ABBREVIATIONS = [
  'Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Gov|Sen|Rep|Rev|St|Jr|Sr|No|vs|etc|Inc|Ltd|Co|Corp|approx',
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec',
  'Abs|Art|Bd|bspw|bzgl|bzw|ca|Dipl|evtl|exkl|Fr|ggf|Hr|Hrsg|Ing|inkl|Jh|lt|Mio|Mrd|Nr|sog|Str|Tel|Tsd|usf|usw|vgl|zzgl',
  'Mme|Mmes|Mlle|MM|Ste|av|cf|env|p\\. ?ex|hab|janv|févr|juill|tél|vol',
  'Sra|Srta|Sres|Dña|Lic|Gral|Cnel|Tte|EE|UU|RR|HH|FF|AA|Avda|Mons|Ud|Uds|aprox|dpto|núm|pág|págs|prov|tel',
  'гг|вв|ул|им|млн|млрд|трлн|тыс|руб|коп|долл|обл|просп|пер|пос|стр|напр|проф|акад|ред|тов|см|др|пр',
].join('|');
const ABBREVIATION = new RegExp(
  `(?:^|[\\s(“"«„])(?:\\p{L}|(?:\\p{L}\\.[ \\u00a0]?)+\\p{L})\\.$|(?:^|[\\s(“"'‘«„])(?:${ABBREVIATIONS})\\.$`,
  'u',
);
/** A lower-case letter after the stop means that it ended no sentence. */
const GOES_ON = /^\s+\p{Ll}/u;
/** German writes ordinals with a stop, and what they count with a capital. */
const ORDINAL = /(?:^|[^\d.,])\d{1,3}\.$/;
const COUNTED =
  /^\s+(?:Jan|Jän|Feb|Mär|April|Mai|Jun|Jul|Aug|Sept|Okt|Nov|Dez|Jahrhundert|Jahrestag|Geburtstag|Lebensjahr|Mal|Platz|Rang|Runde|Minute|Spieltag|Liga|Bundesliga|Etappe|Weltkrieg|Tag|Stock|Auflage|Ausgabe|Sitzung|Klasse)/;

/** Sentences of a text in order, white space around them left out; every line break ends one. */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (endsNoSentence(text, match[0], match.index)) continue;
    pushTrimmed(spans, text, from, end);
    from = end;
  }
  pushTrimmed(spans, text, from, text.length);
  return spans;
}

function endsNoSentence(text: string, stop: string, at: number): boolean {
  const rest = text.slice(at + stop.length, at + stop.length + 16);
  if (stop.startsWith('…') || stop.endsWith(' »')) return GOES_ON.test(rest);
  if (!stop.startsWith('.')) return false;
  const before = text.slice(Math.max(0, at - 12), at + 1);
  return (
    ABBREVIATION.test(before) || GOES_ON.test(rest) || (ORDINAL.test(before) && COUNTED.test(rest))
  );
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = to - (piece.length - piece.trimEnd().length);
  if (end > start) spans.push({ start, end });
}
