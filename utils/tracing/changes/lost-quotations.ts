import type { Change } from '../model';
import { ratio } from '../tally';
import {
  ACCOUNTED_COVERAGE,
  MIN_QUOTED_WORDS,
  QUOTED_DROPPED_SHARE,
  QUOTED_TOLD_SHARE,
  QUOTED_TOLD_WORDS,
} from '../thresholds';
import { NAME } from '../words';
import { around, type Side, type Sides } from './counterparts';
import { isHalfOf, isTelling, type QuotationMatch } from './quotation-match';
import { isTitle, type Quotation, type Quoted } from './quotations';
import type { Speech } from './speech';

/** Any mark of a quotation, single ones too. */
const MARK = /["“”„«»]|(?<!\p{L})['‘]\p{L}/u;

/**
 * What became of a quotation of the source whose words no quotation of the reading has; null where nobody can say. It is
 * told without marks where one sentence, near those that tell the same, has its matter on somebody's word, and more of it
 * than names. It is dropped where those have none of it, and what they and the sentences beside them say is in the source
 * elsewhere, so that no paraphrase hides there.
 */
export function lostQuotation(
  { reading, source }: Sides,
  match: QuotationMatch,
  quoted: Quoted,
  speech: Speech,
): Change | null {
  const { quotation, length } = match;
  if (length < MIN_QUOTED_WORDS || isHalfOf(match) || isTitle(source.text, quotation)) return null;
  const near = [...around(source, quotation.sentence)].sort((a, b) => a - b);
  const told = toldBySentence(source, quotation, reading);
  const isTold = (r: number) => (told.shares[r] ?? 0) >= QUOTED_TOLD_SHARE;
  const best = near.filter(isTold).sort((a, b) => (told.shares[b] ?? 0) - (told.shares[a] ?? 0))[0];
  if (best !== undefined) {
    const span = reading.text.sentences[best]?.span;
    const text = reading.text.text.slice(span?.start, span?.end);
    const isReported =
      (told.words[best] ?? 0) >= told.wordsNeeded &&
      speech.mayAttribute.test(text) &&
      !MARK.test(text);
    return span === undefined || !isReported
      ? null
      : { kind: 'quotation-reported', source: quotation.span, reading: span };
  }
  const [follower] = source.counterparts[quotation.sentence]?.length
    ? (source.counterparts[quotation.sentence] ?? [])
    : near;
  const span = reading.text.sentences[follower ?? -1]?.span;
  const places = new Set(near.flatMap((r) => [r - 1, r, r + 1]));
  const isElsewhere = told.shares.some((share, r) => share >= QUOTED_TOLD_SHARE && !places.has(r));
  const mayBeTold =
    told.shareIn(places) >= QUOTED_DROPPED_SHARE ||
    [...places].some((r) => (reading.alignment[r]?.coverage ?? 1) < ACCOUNTED_COVERAGE);
  return span === undefined ||
    isElsewhere ||
    mayBeTold ||
    isParaphrased(source, quotation, reading, quoted, speech)
    ? null
    : { kind: 'quotation-dropped', source: quotation.span, reading: span };
}

/**
 * Whether what follows a sentence with a few quoted words may say them in others: it tells what somebody says, and not in a
 * quotation of its own.
 */
function isParaphrased(
  { text, counterparts }: Side,
  { sentence, first, end }: Quotation,
  reading: Side,
  quoted: Quoted,
  speech: Speech,
): boolean {
  const whole = text.sentences[sentence];
  if (whole === undefined || 2 * (end - first) >= whole.endWord - whole.firstWord) return false;
  return (counterparts[sentence] ?? []).some((r) => {
    const span = reading.text.sentences[r]?.span;
    return (
      !quoted.reading.some((one) => one.sentence === r) &&
      speech.mayAttribute.test(reading.text.text.slice(span?.start, span?.end))
    );
  });
}

/** How much of a quotation's matter sentences of the other text have. */
interface Told {
  /** For each sentence the share of the quotation's rarity that it has. */
  readonly shares: Float32Array;
  /** For each sentence how many of its telling words that are no names, and how many it takes. */
  readonly words: Uint16Array;
  readonly wordsNeeded: number;
  /** Share of its rarity that these sentences have together. */
  readonly shareIn: (places: ReadonlySet<number>) => number;
}

function toldBySentence(side: Side, { first, end }: Quotation, other: Side): Told {
  const { rarity, vocabulary, words } = side.text;
  const { starts, sentences } = other.text.sentencesByStem;
  const shares = new Float32Array(other.text.sentences.length);
  const told = new Uint16Array(other.text.sentences.length);
  const stems = new Set<number>();
  let [whole, plain] = [0, 0];
  for (let i = first; i < end; i++) {
    const stem = vocabulary.stemOfWord[i] ?? 0;
    if (!isTelling(side.text, i) || stems.has(stem)) continue;
    stems.add(stem);
    whole += rarity[stem] ?? 0;
    const isPlain = ((words.flags[i] ?? 0) & NAME) === 0;
    if (isPlain) plain++;
    for (const sentence of sentencesWith(stem)) {
      shares[sentence] = (shares[sentence] ?? 0) + (rarity[stem] ?? 0);
      if (isPlain) told[sentence] = (told[sentence] ?? 0) + 1;
    }
  }
  function sentencesWith(stem: number): Uint16Array {
    const there = side.inOther[stem] ?? -1;
    return there < 0 ? NOWHERE : sentences.subarray(starts[there] ?? 0, starts[there + 1] ?? 0);
  }
  return {
    shares: shares.map((sum) => ratio(sum, whole)),
    words: told,
    wordsNeeded: Math.max(1, QUOTED_TOLD_WORDS * plain),
    shareIn: (places) => {
      const there = [...stems].filter((stem) => sentencesWith(stem).some((s) => places.has(s)));
      return ratio(
        there.reduce((sum, stem) => sum + (rarity[stem] ?? 0), 0),
        whole,
      );
    },
  };
}

const NOWHERE = new Uint16Array(0);
