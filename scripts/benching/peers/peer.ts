import { samePublisher, sequenceOf } from '../../../utils/tracing/chronology';
import type { Article, ArticleId } from '../../../utils/tracing/model';

/** A candidate and how alike a peer finds it: higher is more alike, in the peer's own unit. */
export interface Match {
  readonly id: ArticleId;
  readonly score: number;
}

/** A published method of finding reuse. It compares texts; the rules of publisher and order are the same for all (`Picks`). */
export interface Peer {
  add(article: Article): void;
  /** The best candidate that may be the source of a reading; null where nothing is alike at all. */
  best(reading: Article): Match | null;
}

/** What a peer has indexed, numbered from 0 in order. */
export class Shelf {
  readonly #articles: Article[] = [];

  get size(): number {
    return this.#articles.length;
  }

  /** Its number. */
  add(article: Article): number {
    return this.#articles.push(article) - 1;
  }

  at(number: number): Article | undefined {
    return this.#articles[number];
  }
}

/** Keeps the best of the candidates that one reading is offered. */
export class Picks {
  best: Match | null = null;

  constructor(
    private readonly reading: Article,
    private readonly shelf: Shelf,
  ) {}

  /** A score of 0 or less is no likeness. Of equals the first stays. */
  offer(number: number, score: number): void {
    if (score <= (this.best?.score ?? 0)) return;
    const article = this.shelf.at(number);
    if (article !== undefined && mayBeSource(article, this.reading))
      this.best = { id: article.id, score };
  }
}

/** Not the reading itself, nor by its publisher, nor known to be later. */
export function mayBeSource(article: Article, reading: Article): boolean {
  if (article.id === reading.id || samePublisher(reading, article)) return false;
  return sequenceOf(reading, article).first !== 'reading';
}
