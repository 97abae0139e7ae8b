import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { OUTLETS, readDemoArticle } from '../../scripts/demo-articles';

const folder = mkdtempSync(join(tmpdir(), 'headwater-trace-'));
afterAll(() => rmSync(folder, { recursive: true }));

const line = (id: string, name: string, changes: object = {}) => {
  const { url, title, paragraphs, published, outlet } = readDemoArticle(name);
  const text = paragraphs.join('\n\n');
  return JSON.stringify({
    id,
    url,
    title,
    text,
    published,
    publisher: OUTLETS[outlet].name,
    lang: 'en',
    ...changes,
  });
};

function file(name: string, ...lines: string[]): string {
  const path = join(folder, name);
  const content = `${lines.join('\n')}\n`;
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(content) : content);
  return path;
}

function run(...args: string[]) {
  const tsx = join('node_modules', '.bin', 'tsx');
  const { stdout, stderr, status } = spawnSync(tsx, ['scripts/trace.ts', ...args], {
    encoding: 'utf8',
  });
  const traces = stdout
    .split('\n')
    .filter(Boolean)
    .map((one) => JSON.parse(one) as Record<string, unknown>);
  return { traces, stderr, status };
}

describe('tracing a batch', { timeout: 60_000 }, () => {
  const corpus = file(
    'corpus.jsonl.gz',
    line('wall', 'sea-wall-inspections'),
    line('cello', 'stolen-cello'),
  );
  const more = file('more.jsonl', line('cat', 'library-cat'));

  test('takes the export of a library as it is, corrected verdicts and all', () => {
    const said = JSON.stringify({ schema: 'headwater-feedback/1', said: 'not-rewrite' });
    const library = file('library.jsonl', line('wall', 'sea-wall-inspections'), said);
    const readings = file('said.jsonl', said, line('rewrite', 'sea-wall-rewrite'));
    const { traces, stderr } = run('--corpus', library, '--reading', readings);
    expect(traces).toMatchObject([{ id: 'rewrite', source: 'wall' }]);
    expect(stderr).not.toContain('skipped');
  });

  test('gives a line for each reading, in order, with all its fields', () => {
    const readings = file(
      'readings.jsonl',
      line('rewrite', 'sea-wall-rewrite'),
      line('cat', 'library-cat'),
    );
    const { traces, stderr, status } = run('--corpus', corpus, more, '--reading', readings);
    expect(status).toBe(0);
    expect(traces.map(({ id }) => id)).toEqual(['rewrite', 'cat']);
    expect(traces[0]).toMatchObject({ verdict: 'rewrite', source: 'wall', order: 'dated' });
    expect(Object.keys(traces[0] ?? {})).toEqual([
      'id',
      'verdict',
      'source',
      'order',
      'confidence',
      'candidates',
      'passages',
      'changes',
      'ms',
    ]);
    expect(traces[0]).toHaveProperty('candidates.0', 'wall');
    expect(traces[0]?.changes).toMatchObject({ 'quotation-reworded': expect.any(Number) });
    // Its own id is in the corpus too: an article is never its own source.
    expect(traces[1]).toMatchObject({ verdict: 'none', source: null, order: null, passages: 0 });
    expect(stderr).toContain('indexed 3 articles');
  });

  test('reports malformed lines with their number and goes on', () => {
    const readings = file(
      'broken.jsonl',
      '{"id": "cut',
      '[]',
      '{"text": "no id"}',
      '{"id": "no text"}',
      '{"id": "odd", "text": "t", "title": 7}',
      '',
      line('rewrite', 'sea-wall-rewrite', {
        url: undefined,
        published: 'yesterday',
        publisher: null,
        title: undefined,
      }),
    );
    const { traces, stderr, status } = run('--corpus', corpus, '--reading', readings);
    expect(status).toBe(0);
    expect(traces).toHaveLength(1);
    expect(traces[0]).toMatchObject({ id: 'rewrite', source: 'wall', order: 'half-dated' });
    for (const number of [1, 2, 3, 4, 5]) expect(stderr).toContain(`broken.jsonl:${number}: `);
    expect(stderr).not.toContain('broken.jsonl:7');
  });

  test('takes two articles of one address as versions of one, neither the source of the other', () => {
    const url = 'http://harbourcourier.example/live';
    const readings = file(
      'versions.jsonl',
      line('later', 'stolen-cello', { url, published: '2025-04-01' }),
    );
    const versions = file(
      'earlier.jsonl',
      line('earlier', 'stolen-cello', { url, published: '2025-03-01' }),
    );
    const { traces } = run('--corpus', versions, '--reading', readings);
    expect(traces[0]).toMatchObject({ verdict: 'none', source: null, candidates: ['earlier'] });
  });

  test('says how it is used, and which file is missing', () => {
    expect(run('--corpus', corpus)).toMatchObject({ status: 2, traces: [] });
    const { status, stderr } = run('--corpus', join(folder, 'nowhere.jsonl.gz'), '--reading', more);
    expect(status).toBe(1);
    expect(stderr).toContain('nowhere.jsonl.gz');
  });
});
