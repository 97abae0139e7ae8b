import { measuresOf } from './measures';
import { sentencesOf } from './patchworks';
import { pick, randomNumbers } from './random';
import { foldOf, type Sample } from './samples';

/**
 * Weather, results, line-ups and alerts are written by filling in a form, and the labelled ones are few and all in English.
 * So the judge is shown invented ones: an article whose figures and names are others, and some of its words. Nobody took
 * anything from anybody, however many words agree.
 */
const TEMPLATES = 2_000;
/** Beside one real pair of innocents that was not looked at. */
const TEMPLATE_WEIGHT = 0.5;
/** Forms are short. */
const SENTENCES = { least: 4, most: 24 };

/**
 * Articles and what a form made of them would say another day, measured; the same at every run.
 *
 * @param texts by id.
 * @param originals ids of articles that no label speaks of.
 */
export function filledTemplateSamples(
  texts: ReadonlyMap<string, string>,
  originals: readonly string[],
): Sample[] {
  const random = randomNumbers();
  const articles = originals
    .map((id) => ({ id, sentences: sentencesOf(texts.get(id)).slice(0, SENTENCES.most) }))
    .filter(({ sentences }) => sentences.length >= SENTENCES.least);
  const all = articles.flatMap(({ sentences }) => sentences.slice(0, 5)).map(wordsOf);
  const pool: Pool = {
    figures: all.flatMap((words) => words.filter(isFigure)),
    names: all.flatMap((words) => words.filter(isName)),
    words: all.flatMap((words) => words.filter(isPlain)),
  };
  if (pool.figures.length === 0 || pool.names.length === 0 || pool.words.length === 0) return [];
  return Array.from({ length: TEMPLATES }, () => {
    const { id, sentences } = pick(articles, random);
    const form = formOf(random);
    const filled = sentences
      .filter(() => random() < form.keepsSentence)
      .map((sentence) => filledAgain(sentence, form, pool, random));
    return {
      reading: `a template of ${id}`,
      candidate: id,
      across: false,
      measures: measuresOf(filled.join(' '), sentences.join(' ')),
      reuse: 0 as const,
      weight: TEMPLATE_WEIGHT,
      fold: foldOf(id),
    };
  });
}

/** What fills a form, as it is written. */
interface Pool {
  readonly figures: readonly string[];
  readonly names: readonly string[];
  readonly words: readonly string[];
}

/** How much of a form is filled in, as probabilities for each sentence or word. */
interface Form {
  readonly keepsSentence: number;
  readonly fillsFact: number;
  readonly fillsWord: number;
}

function formOf(random: () => number): Form {
  return {
    keepsSentence: 0.75 + 0.25 * random(),
    fillsFact: 0.6 + 0.4 * random(),
    fillsWord: 0.4 * random(),
  };
}

function filledAgain(
  sentence: string,
  { fillsFact, fillsWord }: Form,
  { figures, names, words }: Pool,
  random: () => number,
): string {
  return wordsOf(sentence)
    .map((word, place) => {
      if (isFigure(word)) return random() < fillsFact ? pick(figures, random) : word;
      if (place > 0 && isName(word)) return random() < fillsFact ? pick(names, random) : word;
      return isPlain(word) && random() < fillsWord ? pick(words, random) : word;
    })
    .join(' ');
}

const wordsOf = (sentence: string): string[] => sentence.split(/\s+/u);
const isFigure = (word: string): boolean => /\p{N}/u.test(word);
const isName = (word: string): boolean => /^\p{Lu}/u.test(word);
const isPlain = (word: string): boolean => /^\p{Ll}{4,}$/u.test(word);
