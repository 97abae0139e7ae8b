import { measuresOf } from './measures';
import { sentencesOf } from './patchworks';
import { pick, randomNumbers } from './random';
import { foldOf, type Sample } from './samples';

/**
 * The labelled rewrites are the work of a few rewriters, and a judge fitted to them alone misses half of what others write.
 * So it is fitted to invented rewriters as well, each with other habits: how much it leaves out, how many words it replaces,
 * how faithful it is to names, figures and quotations. Their sentences make no sense; what is measured does.
 */
const REWRITES = 4_000;
/** Beside one real pair. Twice as much changed nothing. */
const REWRITE_WEIGHT = 0.3;
/** Sentences of an original that are looked at. */
const MOST_SENTENCES = 60;
const LEAST_SENTENCES = 3;

/** Share of the rewriters that lift a passage, half of them into another article; the others rewrite the whole. */
const LIFTS = 0.25;
/** Sentences of a lifted passage. */
const PASSAGE = { least: 3, most: 12 };

/** What a rewriter does to each sentence or word, as probabilities. */
interface Habits {
  readonly keepsSentence: number;
  readonly swapsSentences: number;
  readonly keepsQuotation: number;
  /** Names and figures. */
  readonly keepsFact: number;
  readonly replacesWord: number;
}

/**
 * Articles and invented rewrites of them, measured; the same at every run.
 *
 * @param texts by id.
 * @param originals ids of articles that no label speaks of.
 */
export function inventedRewriteSamples(
  texts: ReadonlyMap<string, string>,
  originals: readonly string[],
): Sample[] {
  const random = randomNumbers();
  const articles = originals
    .map((id) => ({ id, sentences: sentencesOf(texts.get(id)).slice(0, MOST_SENTENCES) }))
    .filter(({ sentences }) => sentences.length > LEAST_SENTENCES);
  const words = articles.flatMap(({ sentences }) =>
    sentences.slice(0, 5).flatMap((sentence) => sentence.match(PLAIN_WORD) ?? []),
  );
  if (words.length === 0) return [];
  return Array.from({ length: REWRITES }, () => {
    const { id, sentences } = pick(articles, random);
    const host = random() < LIFTS ? pick(articles, random).sentences : null;
    const rewrite =
      host === null
        ? rewritten(sentences, habitsOf(random), words, random)
        : lifted(sentences, host, words, random);
    if (rewrite.length < LEAST_SENTENCES) return null;
    return {
      reading: `${host === null ? 'a rewrite' : 'a passage'} of ${id}`,
      candidate: id,
      across: false,
      measures: measuresOf(rewrite.join(' '), sentences.join(' ')),
      reuse: 1 as const,
      weight: REWRITE_WEIGHT,
      fold: foldOf(id),
    };
  }).filter((sample) => sample !== null);
}

const PLAIN_WORD = /(?<=\s)\p{Ll}{4,}(?=\s)/gu;

function habitsOf(random: () => number): Habits {
  return {
    keepsSentence: 0.35 + 0.65 * random(),
    swapsSentences: random() < 0.3 ? 0.25 : 0,
    keepsQuotation: random(),
    keepsFact: 0.7 + 0.3 * random(),
    replacesWord: 0.3 + 0.5 * random(),
  };
}

function rewritten(
  sentences: readonly string[],
  habits: Habits,
  words: readonly string[],
  random: () => number,
): string[] {
  const kept = sentences.filter(() => random() < habits.keepsSentence);
  for (let i = 0; i + 1 < kept.length; i++)
    if (random() < habits.swapsSentences)
      [kept[i], kept[i + 1]] = [kept[i + 1] ?? '', kept[i] ?? ''];
  return kept.map((sentence) =>
    /["“„«]/u.test(sentence) && random() < habits.keepsQuotation
      ? sentence
      : reworded(sentence, habits, words, random),
  );
}

/** A passage as it was or lightly edited, by itself or in the middle of another article. */
function lifted(
  sentences: readonly string[],
  host: readonly string[],
  words: readonly string[],
  random: () => number,
): string[] {
  const length = PASSAGE.least + Math.floor(random() * (PASSAGE.most - PASSAGE.least + 1));
  const at = Math.floor(random() * Math.max(1, sentences.length - length));
  const habits = {
    keepsSentence: 1,
    swapsSentences: 0,
    keepsQuotation: 1,
    keepsFact: 1,
    replacesWord: random() < 0.5 ? 0 : 0.3 * random(),
  };
  const passage = sentences.slice(at, at + length);
  const edited = habits.replacesWord === 0 ? passage : rewritten(passage, habits, words, random);
  const place = Math.floor(random() * host.length);
  return random() < 0.5 ? edited : [...host.slice(0, place), ...edited, ...host.slice(place)];
}

function reworded(
  sentence: string,
  habits: Habits,
  words: readonly string[],
  random: () => number,
): string {
  return sentence
    .split(/\s+/)
    .flatMap((written, place) => {
      const word = written.replace(/[^\p{L}\p{N}]/gu, '');
      const isFact = /\p{N}/u.test(word) || (place > 0 && /^\p{Lu}/u.test(word));
      if (isFact) return random() < habits.keepsFact ? [written] : [];
      if (word.length < 4) return random() < 0.75 ? [written] : [];
      if (random() >= habits.replacesWord) return [written];
      return random() < 0.3 ? [] : [written.replace(word, pick(words, random))];
    })
    .join(' ');
}
