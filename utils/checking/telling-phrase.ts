import { type PreparedText, type Sentence, sentencesOf } from '../tracing/prepared-text';
import { QUOTED } from '../tracing/words';

/** A search for more words in a row finds nothing as soon as one of them is another. */
const MOST_WORDS = 9;
/** Fewer words in a row stand in too many texts. */
const FEWEST_WORDS = 5;

/** Words [first, end) of a text. */
interface WordRun {
  readonly first: number;
  readonly end: number;
}

/**
 * The words in a row by which a text is best looked for elsewhere, as they stand in it: of what it quotes, since whoever
 * rewrites keeps quotations, else of the whole text, those that are rarest together. Five to nine words of one sentence;
 * null where it has none.
 */
export function tellingPhrase(prepared: PreparedText): string | null {
  const runs = sentencesOf(prepared).flatMap((sentence) => runsOf(prepared, sentence));
  const quoted = runs.filter(({ first }) => isQuoted(prepared, first));
  const best = rarest(prepared, quoted) ?? rarest(prepared, runs);
  if (best === null) return null;
  const { starts, ends } = prepared.words;
  return prepared.text.slice(starts[best.first], ends[best.end - 1]);
}

/** A sentence cut where a quotation begins or ends, and into all the runs that can be searched for. */
function runsOf(prepared: PreparedText, { firstWord, endWord }: Sentence): WordRun[] {
  const runs: WordRun[] = [];
  for (let first = firstWord; first < endWord; first++) {
    let end = first + 1;
    while (
      end < Math.min(endWord, first + MOST_WORDS) &&
      isQuoted(prepared, end) === isQuoted(prepared, first)
    )
      end++;
    if (end - first >= FEWEST_WORDS) runs.push({ first, end });
  }
  return runs;
}

function rarest(prepared: PreparedText, runs: readonly WordRun[]): WordRun | null {
  let best: { readonly run: WordRun; readonly rarity: number } | null = null;
  for (const run of runs) {
    const rarity = rarityOf(prepared, run);
    if (best === null || rarity > best.rarity) best = { run, rarity };
  }
  return best?.run ?? null;
}

function rarityOf({ vocabulary, rarity }: PreparedText, { first, end }: WordRun): number {
  const stems = new Set(vocabulary.stemOfWord.subarray(first, end));
  return [...stems].reduce((sum, stem) => sum + (rarity[stem] ?? 0), 0);
}

function isQuoted({ words }: PreparedText, word: number): boolean {
  return ((words.flags[word] ?? 0) & QUOTED) !== 0;
}
