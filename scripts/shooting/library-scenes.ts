import { until } from '../../tests/browsers/driver/until';
import { libraryHolds, storedArticles } from '../../tests/browsers/stories/library';
import { readDemoArticles } from '../demo-articles';
import { holdImports, releaseImports, writeRows } from './library-rows';
import {
  articleLines,
  awkwardLines,
  feedbackRows,
  fileWithBadLines,
  OPML,
  sourceRows,
} from './seed';
import { click, giveFile, has, openPage, read, type Scene, type Stage, write } from './stage';

const LIBRARY = { page: 'library', size: { width: 1000, height: 900 } } as const;
/** The field that takes a library's file. */
export const LIBRARY_FILE = 'input[accept*=".jsonl"]';
const OPML_FILE = 'input[accept*=".opml"]';
const GZIP_SIGNS_ALONE = [0x1f, 0x8b, 1, 2, 3, 4];
const STATE = '.transfer p';

async function openLibrary(stage: Stage): Promise<void> {
  await openPage(stage, '/library.html');
  await has(stage, 'section');
}

/** A library nobody has read anything into, and what comes into it. */
export const FIRST_SCENES: readonly Scene[] = [
  { ...LIBRARY, state: 'empty', reach: openLibrary },
  {
    ...LIBRARY,
    state: 'empty-with-starters',
    async reach({ tab }) {
      await tab.inPage(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
    },
  },
  {
    ...LIBRARY,
    state: 'import-copying',
    async reach(stage) {
      await openLibrary(stage);
      await holdImports(stage);
      await giveFile(stage, LIBRARY_FILE, 'my-library.jsonl', fileWithBadLines());
      await has(stage, STATE);
    },
  },
  {
    ...LIBRARY,
    state: 'import-done-bad-lines',
    async reach(stage) {
      await releaseImports(stage);
      await has(stage, '.articles li');
      await until('the file to be taken in', () =>
        stage.tab.inPage(() => document.querySelector('progress') === null),
      );
    },
  },
];

/** Twelve articles: the demo's, read, beside the awkward ones that were imported. */
export const SMALL_SCENES: readonly Scene[] = [
  {
    ...LIBRARY,
    state: 'twelve-articles',
    async reach(stage) {
      for (const { url } of [...readDemoArticles()].reverse()) {
        const tab = await read(stage, url);
        await until(`${url} in the library`, async () =>
          (await storedArticles(stage.browser)).some(({ address }) => address === url),
        );
        await tab.close();
      }
      await libraryHolds(stage.browser, readDemoArticles().length + awkwardLines().length);
      await openLibrary(stage);
      await has(stage, '.articles li:nth-child(12)');
      await has(stage, '.finding');
    },
  },
  {
    ...LIBRARY,
    state: 'no-hits',
    async reach(stage) {
      await write(stage, 'input[type=search]', 'zeppelin');
      await has(stage, 'p.nothing');
    },
  },
  {
    ...LIBRARY,
    state: 'asked-before-deleting',
    async reach(stage) {
      await openLibrary(stage);
      await click(stage, '.list-footer button.plain');
      await has(stage, '.confirm');
    },
  },
  {
    ...LIBRARY,
    state: 'undo-offered',
    async reach(stage) {
      await openLibrary(stage);
      await click(stage, '.articles li:nth-child(3) button');
      await has(stage, '.counted button');
    },
  },
  {
    ...LIBRARY,
    state: 'feeds-read-from-file',
    async reach(stage) {
      await click(stage, '.counted button');
      await giveFile(stage, OPML_FILE, 'feeds.opml', OPML);
      await has(stage, '[aria-labelledby=feed-list] button.primary');
    },
  },
  {
    ...LIBRARY,
    state: 'no-feed-at-address',
    async reach(stage) {
      await giveFile(stage, OPML_FILE, 'feeds.opml', 'nothing of the kind');
      await write(stage, 'input[type=url]', 'http://nowhere.example/', { andSend: true });
      await has(stage, '[aria-labelledby=follow] [role=status]', 'http');
      await has(stage, '[aria-labelledby=follow] [type=submit]:not(:disabled)');
    },
  },
  {
    ...LIBRARY,
    state: 'sources-failing-and-paused',
    async reach(stage) {
      await writeRows(stage, 'sources', sourceRows(Date.now()));
      await openLibrary(stage);
      await has(stage, '.sources li:nth-child(5)');
    },
  },
  {
    ...LIBRARY,
    state: 'kept-texts-open',
    async reach(stage) {
      await openLibrary(stage);
      await click(stage, 'details.kept > summary');
      await click(stage, 'details.kept details:last-child > summary');
      await has(stage, '.kept-text p');
    },
  },
  {
    ...LIBRARY,
    state: 'corrections',
    async reach(stage) {
      await writeRows(stage, 'feedback', feedbackRows(Date.now()));
      await openLibrary(stage);
      await has(stage, '[aria-labelledby=feedback] li');
    },
  },
];

/** Files on their way, and two thousand articles. */
export const LARGE_SCENES: readonly Scene[] = [
  {
    ...LIBRARY,
    state: 'exporting',
    async reach(stage) {
      await openLibrary(stage);
      await has(stage, '.articles li');
      // A disk that takes nothing more for the moment.
      await stage.tab.inPage(() => {
        Response.prototype.blob = () => new Promise(() => undefined);
      });
      await click(stage, '[aria-labelledby=in-and-out] .choice button');
      await has(stage, 'progress');
    },
  },
  {
    ...LIBRARY,
    state: 'exported',
    async reach(stage) {
      await openLibrary(stage);
      await has(stage, '.articles li');
      await stage.tab.inPage(() => {
        HTMLAnchorElement.prototype.click = () => undefined;
      });
      await click(stage, '[aria-labelledby=in-and-out] .choice button');
      await until('the file to be written', () =>
        stage.tab.inPage(
          () =>
            document.querySelector('.transfer p') !== null &&
            document.querySelector('progress') === null,
        ),
      );
    },
  },
  {
    ...LIBRARY,
    state: 'import-broken-file',
    async reach(stage) {
      await giveFile(stage, LIBRARY_FILE, 'broken.jsonl.gz', GZIP_SIGNS_ALONE);
      await has(stage, '.transfer:not(:has(button)) p');
    },
  },
  {
    ...LIBRARY,
    state: 'two-thousand-articles',
    async reach(stage) {
      await openLibrary(stage);
      await giveFile(stage, LIBRARY_FILE, 'all.jsonl', articleLines(1_988).join('\n'));
      await until(
        'two thousand articles',
        () =>
          stage.tab.inPage(() => {
            const said = document.querySelector('.transfer')?.textContent ?? '';
            return document.querySelector('progress') === null && /[1١].?[9٩][8٨][8٨]/.test(said);
          }),
        120_000,
      );
      await has(stage, 'nav');
    },
  },
  {
    ...LIBRARY,
    state: 'importing',
    async reach(stage) {
      const left = { name: 'all.jsonl', bytes: 9_000_000, offset: 3_400_000, lines: 760 };
      const counted = { added: 741, known: 16, badCount: 3, bad: [12, 40, 41] };
      await holdImports(stage);
      await writeRows(stage, 'imports', [{ id: 999, ...left, ...counted }]);
      await openLibrary(stage);
      await has(stage, 'progress');
    },
  },
];

/** Last of all: nobody can open the library afterwards. */
export const LIBRARY_GONE: readonly Scene[] = [
  {
    ...LIBRARY,
    state: 'written-by-a-newer-headwater',
    async reach(stage) {
      await stage.browser.inExtension(
        () =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('headwater', 99_999);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              opening.result.close();
              resolve();
            };
          }),
      );
      await openPage(stage, '/library.html');
      await has(stage, 'main p, main h2');
    },
  },
];
