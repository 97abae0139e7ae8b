/**
 * Measures how long a check takes, and how right it is.
 *
 *   npm run bench -- latency [--articles 10000] [--readings 60] [--corpus FILE] [--browser chromium|firefox]
 *
 * How long, from the article's text in the background to the verdict, stored and traced. Fills the library of the real extension in the real browser, opens readings in it, and prints percentiles with the
 * background awake and after it was killed. Without a corpus (JSON Lines, as for `npm run trace`) the articles are made of
 * random words with the frequencies of news. Build first: `npm run build`.
 *
 *   npm run bench -- quality --corpus FILE --reading FILE --pairs FILE [--undeclared FILE] [--kept FOLDER]
 *                               [--out-of-fold TRACES]
 *
 * How right, on labelled lists (as `npm run fit-judge` takes them), beside published methods at the same rate of false
 * alarms: a table in Markdown. Kept: a folder for the answers of each method; a method whose file is there is not run again. Out of fold:
 * traces that `npm run fit-judge` wrote, a row of their own that then sets the rate.
 *
 *   npm run bench -- pages [--articles 2500] [--browser chromium|firefox]
 *
 * How long the reader waits for what Headwater shows, in the real browsers with a library of that size: the popup of a page
 * already checked, from the start of its document to the paint of its verdict; the comparison of two articles of 3,000 words,
 * from the start of the navigation until they are shown and can be scrolled. Build first.
 *
 *   npm run bench -- judging [--corpus FILE]
 *
 * How long judging 20 candidates of a 600-word article takes in Node.
 */
import { parseArgs } from 'node:util';
import { measureComparePage } from './benching/compare-page';
import { measureJudging } from './benching/judging';
import { measureLatency } from './benching/latency';
import { measurePopupPaint } from './benching/popup-paint';
import { measureQuality } from './benching/quality';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string' },
    readings: { type: 'string', default: '60' },
    corpus: { type: 'string' },
    browser: { type: 'string' },
    reading: { type: 'string' },
    pairs: { type: 'string' },
    undeclared: { type: 'string' },
    kept: { type: 'string' },
    'out-of-fold': { type: 'string' },
  },
});

function refuse(usage: string): never {
  console.error(`usage: npm run bench -- ${usage}`);
  process.exit(2);
}

const browsers = (['chromium', 'firefox'] as const).filter(
  (name) => values.browser === undefined || values.browser === name,
);

async function benchLatency(): Promise<void> {
  for (const browser of browsers)
    await measureLatency({
      browser,
      articles: Number(values.articles ?? 10_000),
      readings: Number(values.readings),
      corpus: values.corpus ?? null,
    });
}

async function benchPages(): Promise<void> {
  for (const browser of browsers) {
    const articles = Number(values.articles ?? 2_500);
    await measurePopupPaint(browser, articles);
    await measureComparePage(browser, articles);
  }
}

async function benchQuality(): Promise<void> {
  const { corpus, reading, pairs, undeclared, kept } = values;
  if (!corpus || !reading || !pairs)
    refuse(
      'quality --corpus FILE --reading FILE --pairs FILE [--undeclared FILE] [--kept FOLDER] [--out-of-fold TRACES]',
    );
  const files = { corpus, reading, pairs, undeclared };
  await measureQuality({ files, kept, outOfFold: values['out-of-fold'] });
}

const what = positionals.join(' ');
if (what === 'latency') await benchLatency();
else if (what === 'pages') await benchPages();
else if (what === 'quality') await benchQuality();
else if (what === 'judging') await measureJudging(values.corpus ?? null);
else
  refuse(
    'judging [--corpus FILE] | latency [--articles N] [--readings N] [--corpus FILE] [--browser chromium|firefox] | pages [--articles N] [--browser chromium|firefox] | quality --corpus FILE --reading FILE --pairs FILE [--undeclared FILE] [--kept FOLDER] [--out-of-fold TRACES]',
  );
