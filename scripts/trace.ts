/**
 * Traces a batch of articles against a corpus, with the extension's own method.
 *
 *   npm run trace -- --corpus FILE... --reading FILE... > OUT
 *
 * Files are JSON Lines, plain or gzipped; their lines are described in README.md ("Tracing a batch").
 */
import { parseArgs } from 'node:util';
import { createMemoryIndex } from '../utils/library/memory-index';
import type { Change } from '../utils/tracing/model';
import { trace } from '../utils/tracing/trace';
import { BatchIds, batchArticles } from './batch';

const USAGE = 'usage: npm run trace -- --corpus FILE... --reading FILE... > OUT';
/** The corpus was there all along; a reading was first seen when this began, after any date it could be compared with. */
const CORPUS_SEEN_AT = 0;
const READING_SEEN_AT = Date.now();
const PROGRESS_EVERY = 1000;

/** `--corpus a b --reading c` as well as `--corpus a --corpus b`: what a shell's wildcard gives must do. */
function filesByOption(): { corpus: string[]; reading: string[] } | null {
  const files = { corpus: [] as string[], reading: [] as string[] };
  let into: string[] | null = null;
  const { tokens } = parseArgs({ strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option') {
      if (token.name !== 'corpus' && token.name !== 'reading') return null;
      into = files[token.name];
      if (token.value !== undefined) into.push(token.value);
    } else if (token.kind === 'positional') {
      if (into === null) return null;
      into.push(token.value);
    }
  }
  return files.corpus.length > 0 && files.reading.length > 0 ? files : null;
}

function countByKind(changes: readonly Change[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of changes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

async function run(files: { corpus: string[]; reading: string[] }): Promise<void> {
  const ids = new BatchIds();
  const index = createMemoryIndex();
  for await (const article of batchArticles(files.corpus, ids, CORPUS_SEEN_AT)) {
    if (!index.add(article))
      console.error(
        `article ${ids.nameOf(article.id)}: the id is in the corpus already; line skipped`,
      );
    if (index.size % PROGRESS_EVERY === 0) console.error(`indexed ${index.size}`);
  }
  console.error(`indexed ${index.size} articles`);
  let traced = 0;
  for await (const reading of batchArticles(files.reading, ids, READING_SEEN_AT)) {
    const from = performance.now();
    const { verdict, source, confidence, candidates } = await trace(reading, index);
    const line = {
      id: ids.nameOf(reading.id),
      verdict,
      source: source === null ? null : ids.nameOf(source.article.id),
      order: source?.order ?? null,
      confidence: Number(confidence.toFixed(4)),
      candidates: candidates.map((id) => ids.nameOf(id)),
      passages: source?.evidence.passages.length ?? 0,
      changes: countByKind(source?.evidence.changes ?? []),
      ms: Number((performance.now() - from).toFixed(2)),
    };
    if (!process.stdout.write(`${JSON.stringify(line)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    if (++traced % PROGRESS_EVERY === 0) console.error(`traced ${traced}`);
  }
  console.error(`traced ${traced} articles`);
}

const files = filesByOption();
if (files === null) {
  console.error(USAGE);
  process.exit(2);
}
await run(files).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
