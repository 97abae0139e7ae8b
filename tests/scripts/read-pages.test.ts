import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { ADDRESS, HEADLINE, jsonLd, NEWS_ARTICLE, PARAGRAPHS, report } from '../article/pages';

const folder = mkdtempSync(join(tmpdir(), 'headwater-read-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

const html = (head: string, body = report()) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title>${head}</head><body>${body}</body></html>`;

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), name.endsWith('.gz') ? gzipSync(content) : content);
}

function run(...lines: string[]) {
  write('manifest.jsonl', `${lines.join('\n')}\n`);
  const tsx = join('node_modules', '.bin', 'tsx');
  const script = ['scripts/read-pages.ts', join(folder, 'manifest.jsonl')];
  const { stdout, stderr, status } = spawnSync(tsx, script, { encoding: 'utf8' });
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map((one) => JSON.parse(one) as Record<string, unknown>);
  return { answers, stderr, status };
}

const NO_ARTICLE = {
  article: false,
  title: null,
  byline: null,
  publisher: null,
  lang: null,
  published: null,
  publishedFrom: null,
  text: null,
  sections: 0,
  declared: [],
};

describe('reading saved pages', { timeout: 60_000 }, () => {
  write('plain.html', html(jsonLd(NEWS_ARTICLE)));
  write('packed.html.gz', html(jsonLd({ ...NEWS_ARTICLE, datePublished: '2026-03-18' })));
  write('linked.html', html(`${jsonLd(NEWS_ARTICLE)}<link rel="canonical" href="${ADDRESS}">`));

  test('gives a line for each page, in order, with all its fields', () => {
    const { answers, status } = run(
      JSON.stringify({ file: 'plain.html', url: ADDRESS }),
      JSON.stringify({ file: 'packed.html.gz', canonical: ADDRESS, url: null }),
      JSON.stringify({ file: 'plain.html', url: 'https://gazette.example/' }),
    );
    expect(status).toBe(0);
    const [first, second, third] = answers;
    expect(first).toEqual({
      file: 'plain.html',
      article: true,
      reason: null,
      title: HEADLINE,
      byline: 'Ada Brandt',
      publisher: 'The Ford Gazette',
      lang: 'en',
      published: '2026-03-18T20:40:00.000Z',
      publishedFrom: 'json-ld',
      text: PARAGRAPHS.join('\n\n'),
      sections: 0,
      declared: [],
      ms: expect.any(Number),
    });
    expect(second).toMatchObject({ file: 'packed.html.gz', published: '2026-03-18' });
    expect(third).toEqual({
      ...NO_ARTICLE,
      file: 'plain.html',
      reason: 'front-page',
      ms: expect.any(Number),
    });
  });

  test('takes the address from the page, where the line has none that is one', () => {
    const { answers } = run(
      JSON.stringify({ file: 'linked.html' }),
      JSON.stringify({ file: 'linked.html', url: 'kept::under.this-name', canonical: 'None' }),
    );
    expect(answers).toMatchObject([{ article: true }, { article: true }]);
  });

  test('runs no script of a page and asks for nothing it names', () => {
    const trap =
      '<script>document.body.textContent = ""</script><script src="https://gazette.example/x.js"></script><img src="https://gazette.example/x.png"><link rel="stylesheet" href="https://gazette.example/x.css"><iframe src="https://gazette.example/x"></iframe>';
    write('trap.html', html(jsonLd(NEWS_ARTICLE), report() + trap));
    const { answers, stderr } = run(JSON.stringify({ file: 'trap.html', url: ADDRESS }));
    expect(answers).toMatchObject([{ article: true, text: PARAGRAPHS.join('\n\n') }]);
    expect(stderr.replace(/^npm .*\n/gm, '')).toBe('read 1 pages\n');
  });

  test('reports bad lines by their number, answers for files it cannot read, and goes on', () => {
    const { answers, stderr, status } = run(
      'not JSON',
      '[]',
      '{"url": "https://gazette.example/x"}',
      JSON.stringify({ file: 'missing.html', url: ADDRESS }),
      JSON.stringify({ file: 'plain.html', url: ADDRESS }),
    );
    expect(status).toBe(0);
    expect(stderr).toMatch(/manifest\.jsonl:1: .*skipped/);
    expect(stderr).toContain('manifest.jsonl:2: not an object');
    expect(stderr).toContain('manifest.jsonl:3: "file" is missing');
    expect(answers).toMatchObject([
      { ...NO_ARTICLE, file: 'missing.html', reason: 'unreadable-file' },
      { file: 'plain.html', article: true },
    ]);
  });

  test('says how it is used, and what is wrong with the manifest', () => {
    const tsx = join('node_modules', '.bin', 'tsx');
    const alone = spawnSync(tsx, ['scripts/read-pages.ts'], { encoding: 'utf8' });
    expect(alone.status).toBe(2);
    expect(alone.stderr).toContain('usage:');
    const missing = spawnSync(tsx, ['scripts/read-pages.ts', join(folder, 'nowhere.jsonl')], {
      encoding: 'utf8',
    });
    expect(missing.status).toBe(1);
  });
});
