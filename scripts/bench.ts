/**
 * Measures how long a check takes, from the article's text in the background to the verdict, stored and traced.
 *
 *   npm run bench -- latency [--articles 10000] [--readings 60] [--corpus FILE] [--browser chromium|firefox]
 *
 * Fills the library of the real extension in the real browser, opens readings in it, and prints percentiles with the
 * background awake and after it was killed. Without a corpus (JSON Lines, as for `npm run trace`) the articles are made of
 * random words with the frequencies of news. Build first: `npm run build`.
 */
import { parseArgs } from 'node:util';
import { measureLatency } from './benching/latency';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '10000' },
    readings: { type: 'string', default: '60' },
    corpus: { type: 'string' },
    browser: { type: 'string' },
  },
});
if (positionals.join() !== 'latency') {
  console.error(
    'usage: npm run bench -- latency [--articles N] [--readings N] [--corpus FILE] [--browser chromium|firefox]',
  );
  process.exit(2);
}
const browsers = (['chromium', 'firefox'] as const).filter(
  (name) => values.browser === undefined || values.browser === name,
);
for (const browser of browsers)
  await measureLatency({
    browser,
    articles: Number(values.articles),
    readings: Number(values.readings),
    corpus: values.corpus ?? null,
  });
