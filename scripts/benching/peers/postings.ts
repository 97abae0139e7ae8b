const BUCKET_BITS = 22;
const BUCKETS = 2 ** BUCKET_BITS;

/** Which documents have which keys, tens of millions of pairs in three typed arrays. Look-ups end the adding. */
export class Postings {
  #keys = new Uint32Array(2 ** 20);
  #documents = new Uint32Array(2 ** 20);
  #size = 0;
  #starts: Uint32Array | null = null;

  /** @param keys different ones, 32 bits each, well mixed. */
  add(document: number, keys: Iterable<number>): void {
    for (const key of keys) {
      if (this.#size === this.#keys.length) this.#grow();
      this.#keys[this.#size] = key;
      this.#documents[this.#size++] = document;
    }
  }

  /** How many of these keys each document has; only documents that have one. */
  shared(keys: Iterable<number>): Map<number, number> {
    const starts = this.#starts ?? this.#sort();
    const counts = new Map<number, number>();
    for (const key of keys) {
      const bucket = key >>> (32 - BUCKET_BITS);
      const end = starts[bucket + 1] ?? 0;
      for (let i = starts[bucket] ?? 0; i < end; i++) {
        if (this.#keys[i] !== key) continue;
        const document = this.#documents[i] ?? 0;
        counts.set(document, (counts.get(document) ?? 0) + 1);
      }
    }
    return counts;
  }

  #grow(): void {
    const [keys, documents] = [this.#keys, this.#documents];
    this.#keys = new Uint32Array(keys.length * 2);
    this.#documents = new Uint32Array(keys.length * 2);
    this.#keys.set(keys);
    this.#documents.set(documents);
  }

  /** Counting sort by the keys' upper bits; `starts[b]` is where bucket b begins. */
  #sort(): Uint32Array {
    const starts = new Uint32Array(BUCKETS + 1);
    for (let i = 0; i < this.#size; i++) {
      const next = ((this.#keys[i] ?? 0) >>> (32 - BUCKET_BITS)) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let b = 1; b <= BUCKETS; b++) starts[b] = (starts[b] ?? 0) + (starts[b - 1] ?? 0);
    const at = starts.slice();
    const [keys, documents] = [new Uint32Array(this.#size), new Uint32Array(this.#size)];
    for (let i = 0; i < this.#size; i++) {
      const key = this.#keys[i] ?? 0;
      const bucket = key >>> (32 - BUCKET_BITS);
      const to = at[bucket] ?? 0;
      at[bucket] = to + 1;
      keys[to] = key;
      documents[to] = this.#documents[i] ?? 0;
    }
    this.#keys = keys;
    this.#documents = documents;
    this.#starts = starts;
    return starts;
  }
}
