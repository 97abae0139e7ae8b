import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom; the table of ARCHITECTURE.md, exactly. The longest `files` that a file's path begins with holds
 * for it. Paths are below the project; a folder ends in `/`, and its files may import one another.
 */
interface Layer {
  readonly files: string;
  /** Beginnings of paths, and packages. */
  readonly may: readonly string[];
  /** The same, for `import type` alone: types leave no trace in what is built. */
  readonly mayTypes?: readonly string[];
  /** What the rule is there for: told to who breaks it. */
  readonly because: string;
}

const TABLE: readonly Layer[] = [
  {
    files: 'utils/tracing/',
    may: [],
    because:
      'the tracer is pure, so that it runs as it is in Node, in a worker and in the extension',
  },
  {
    files: 'utils/article/',
    may: ['utils/tracing/', '@mozilla/readability', 'tldts'],
    mayTypes: ['utils/messages/'],
    because: 'it runs in pages: neither storage nor extension interfaces may come along',
  },
  {
    files: 'utils/library/',
    may: ['utils/tracing/', 'dexie'],
    because: 'what is stored knows the nouns of tracing and nothing of pages, tabs or messages',
  },
  {
    files: 'utils/library/retention.ts',
    may: ['utils/library/', 'utils/settings', 'utils/stale-verdicts', 'wxt/browser'],
    because: 'how long articles are kept is the reader’s choice, and an alarm’s work',
  },
  {
    files: 'utils/messages/',
    may: ['utils/settings', 'wxt/browser'],
    mayTypes: ['utils/article/', 'utils/tracing/'],
    because: 'messages carry the other parts’ types and none of their code',
  },
  {
    files: 'utils/messages/protocol.ts',
    may: [],
    mayTypes: ['utils/messages/', 'utils/article/', 'utils/settings', 'utils/tracing/'],
    because: 'the protocol is types only, so that everybody can import it for nothing',
  },
  {
    files: 'utils/messages/gate-transport.ts',
    may: [],
    mayTypes: ['utils/messages/'],
    because:
      'the gate runs on every page: the polyfill that `wxt/browser` stands for would double it',
  },
  {
    files: 'utils/tabs/',
    may: [
      'utils/messages/',
      'utils/say',
      'utils/settings',
      'utils/site-access',
      'utils/site-rules',
      'utils/turns',
      'wxt/browser',
    ],
    mayTypes: ['utils/tracing/'],
    because: 'tabs show what they are told; they never ask the library',
  },
  {
    files: 'utils/checking/',
    may: ['utils/tracing/', 'utils/article/', 'utils/library/', 'utils/settings'],
    mayTypes: ['utils/messages/'],
    because:
      'one reading is stored and traced the same way, whoever asked and wherever it is shown',
  },
  {
    files: 'utils/checking/desk',
    may: [
      'utils/article/',
      'utils/messages/',
      'utils/settings',
      'utils/site-rules',
      'utils/stale-verdicts',
      'utils/tabs/',
      'utils/turns',
      'wxt/browser',
    ],
    mayTypes: ['utils/checking/', 'utils/tracing/'],
    because:
      'the desk brings messages, tabs and checks together, and leaves the library to the checks',
  },
  {
    files: 'utils/checking/open-tabs.ts',
    may: ['utils/tabs/'],
    mayTypes: ['utils/checking/', 'utils/messages/', 'utils/tracing/'],
    because: 'what tabs show follows the library, and leaves it to the checks',
  },
  {
    files: 'utils/origins/',
    may: [
      'utils/article/publisher',
      'utils/messages/',
      'utils/say',
      'utils/settings',
      'utils/site-access',
      'utils/site-rules',
      'utils/tabs/pages',
      'utils/turns',
      'wxt/browser',
    ],
    mayTypes: ['utils/checking/', 'utils/library/', 'utils/sources/'],
    because: 'what the context menu asks for is fetched by the sources and traced by the checks',
  },
  {
    files: 'utils/archive/',
    may: [
      'utils/article/canonical-url',
      'utils/article/publisher',
      'utils/library/',
      'utils/stale-verdicts',
      'wxt/browser',
    ],
    mayTypes: ['utils/tracing/'],
    because: 'files come in and go out by way of the library, and nobody else’s',
  },
  {
    files: 'utils/sources/',
    may: [
      'utils/article/',
      'utils/checking/new-article',
      'utils/library/',
      'utils/tracing/',
      'utils/messages/transport',
      'utils/settings',
      'utils/site-access',
      'utils/site-rules',
      'utils/turns',
      'fast-xml-parser',
      'feedsmith',
      'wxt/browser',
    ],
    mayTypes: ['utils/messages/'],
    because: 'what a source brings is read and stored as a page is, and traced by nobody here',
  },
  {
    files: 'utils/comparing/',
    may: ['utils/tracing/', 'diff'],
    because: 'how two texts are laid beside each other is as pure as how they are compared',
  },
  {
    files: 'utils/',
    may: [
      'utils/data/',
      'utils/search-services',
      'utils/settings',
      'utils/site-access',
      'utils/turns',
      'wxt/browser',
    ],
    mayTypes: ['public/_locales/'],
    because: 'a file beside the folders of `utils` is for all of them, and depends on none',
  },
  {
    files: 'components/',
    may: ['preact', 'preact/hooks', 'utils/compare-address', 'utils/say', 'utils/search-services'],
    mayTypes: ['utils/'],
    because: 'components take props and call back: they are shown and tested without a browser',
  },
  {
    files: 'components/compare/',
    may: [
      'components/',
      'preact',
      'preact/hooks',
      'utils/compare-address',
      'utils/comparing/',
      'utils/say',
      'utils/tracing/chronology',
    ],
    mayTypes: ['utils/'],
    because: 'what is shown of a pair is computed from it, and neither read nor stored here',
  },
  {
    files: 'entrypoints/',
    may: [
      'components/',
      'assets/',
      'utils/messages/',
      'utils/origins/wish',
      'utils/say',
      'utils/settings',
      'utils/site-access',
      'preact',
      'wxt/browser',
    ],
    mayTypes: ['utils/'],
    because:
      'the pages of the extension ask the background; they open neither the library nor the tracer',
  },
  {
    files: 'entrypoints/popup/',
    may: [
      'assets/',
      'components/',
      'preact',
      'utils/messages/transport',
      'utils/say',
      'utils/settings',
      'utils/site-access',
      'utils/tabs/tab-states',
      'wxt/browser',
    ],
    mayTypes: ['utils/'],
    because: 'what was found of a page is painted before the background is awake; all else it asks',
  },
  {
    files: 'entrypoints/options/',
    may: [
      'assets/',
      'components/',
      'preact',
      'utils/article/publisher',
      'utils/data/',
      'utils/download',
      'utils/messages/transport',
      'utils/settings',
      'wxt/browser',
    ],
    because: 'the settings are read where they are shown, and changed by the background alone',
  },
  {
    files: 'entrypoints/background.ts',
    may: ['utils/', 'wxt/'],
    because: 'the background wires the parts together and shows nothing',
  },
  {
    files: 'entrypoints/library/',
    may: [
      'components/',
      'assets/',
      'utils/archive/',
      'utils/download',
      'utils/library/',
      'utils/messages/transport',
      'utils/site-access',
      'utils/stale-verdicts',
      'utils/sources/data/',
      'utils/sources/opml',
      'preact',
      'wxt/browser',
    ],
    mayTypes: ['utils/'],
    because:
      'a library of 100,000 articles is read and changed where it is; messages would carry it twice',
  },
  {
    files: 'entrypoints/compare/',
    may: [
      'assets/',
      'components/',
      'utils/compare-address',
      'utils/comparing/',
      'utils/download',
      'utils/library/',
      'utils/say',
      'utils/tracing/',
      'preact',
    ],
    mayTypes: ['utils/'],
    because:
      'two whole articles are read and compared where they are shown; messages would carry them twice',
  },
  {
    files: 'entrypoints/offscreen/',
    may: ['utils/article/', 'utils/messages/', 'wxt/browser'],
    because: 'it lends the background a DOM, and stores and shows nothing',
  },
  ...['gate', 'reader', 'marker'].map((name) => ({
    files: `entrypoints/${name}.ts`,
    may: ['utils/article/', 'utils/messages/gate-transport', 'wxt/utils/define-unlisted-script'],
    mayTypes: ['utils/messages/'],
    because:
      'it runs in pages, where IndexedDB is the page’s and every byte is paid for on every article',
  })),
  {
    files: 'scripts/',
    may: [
      'utils/',
      'tests/browsers/driver/',
      'node:',
      '@resvg/resvg-js',
      'happy-dom',
      'parse5',
      'fake-indexeddb',
      'happy-dom',
      'parse5',
      'wxt',
      'vite',
    ],
    mayTypes: ['wxt/browser'],
    because: 'commands use the very code of the extension, and none of its wiring',
  },
  {
    files: 'scripts/shooting/',
    may: [
      'scripts/',
      'tests/browsers/driver/',
      'tests/browsers/stories/',
      'utils/compare-address',
      'node:',
    ],
    mayTypes: ['utils/messages/', 'utils/origins/wish', 'wxt/browser'],
    because:
      'states are reached as the stories reach theirs, from outside of the extension, by its addresses',
  },
  {
    files: 'scripts/benching/peers/',
    may: ['utils/tracing/chronology', 'minisearch'],
    mayTypes: ['utils/tracing/model'],
    because:
      'what Headwater is measured beside knows who published what and when, and none of its method',
  },
];

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['utils', 'components', 'entrypoints', 'scripts'];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(`${PROJECT}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name)),
);

const source = (file: string) => readFileSync(`${PROJECT}${file}`, 'utf8');

interface Import {
  /** A path below the project, or a package. */
  readonly target: string;
  readonly typeOnly: boolean;
}

const FROM = /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s*'([^']+)'/gm;
const BARE = /^\s*import\s*'([^']+)'|(typeof\s+)?\bimport\(\s*'([^']+)'\s*\)/gm;

function importsOf(file: string): Import[] {
  const text = source(file);
  const resolve = (name: string) => (name.startsWith('.') ? posix.join(dirname(file), name) : name);
  return [
    ...[...text.matchAll(FROM)].map(([, type, name = '']) => ({
      target: resolve(name),
      typeOnly: type !== undefined,
    })),
    ...[...text.matchAll(BARE)].map(([, bare, type, called]) => ({
      target: resolve(bare ?? called ?? ''),
      typeOnly: type !== undefined,
    })),
  ];
}

function layerOf(file: string): Layer | undefined {
  return TABLE.filter((layer) => file.startsWith(layer.files)).sort(
    (a, b) => b.files.length - a.files.length,
  )[0];
}

function isAllowed({ target, typeOnly }: Import, layer: Layer): boolean {
  const allowed = [...layer.may, ...(typeOnly ? (layer.mayTypes ?? []) : [])];
  if (layer.files.endsWith('/') && layer.files !== 'utils/') allowed.push(layer.files);
  return allowed.some((beginning) =>
    /[/:]$/.test(beginning) ? target.startsWith(beginning) : target === beginning,
  );
}

describe('the import table', () => {
  test('covers every file', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
  });

  test('is kept', () => {
    const broken = files.flatMap((file) => {
      const layer = layerOf(file);
      if (layer === undefined) return [];
      return importsOf(file)
        .filter((one) => !isAllowed(one, layer))
        .map(({ target }) => `${file} imports ${target}: ${layer.because}`);
    });
    expect(broken).toEqual([]);
  });

  test('nobody imports entrypoints', () => {
    const importing = files.filter((file) =>
      importsOf(file).some(
        ({ target }) => target.startsWith('entrypoints/') && dirname(target) !== dirname(file),
      ),
    );
    expect(
      importing,
      'wiring is at the end of every chain: move what is needed into utils',
    ).toEqual([]);
  });
});

describe('who may do what', () => {
  const shipped = files.filter((file) => !file.startsWith('scripts/'));
  const users = (pattern: RegExp) => shipped.filter((file) => pattern.test(source(file)));

  test('requests are made in one place', () => {
    const requests =
      /\bfetch\s*\(|XMLHttpRequest|new WebSocket|EventSource|sendBeacon|importScripts/;
    expect(
      users(requests),
      'nothing read leaves the machine: a place that may fetch is listed here, with what it fetches and who asked for it',
      // Feeds and articles of the sources that the reader follows.
    ).toEqual(['utils/sources/fetch-politely.ts']);
  });

  test('messages are sent and heard in two places', () => {
    expect(
      users(/\.(sendMessage|onMessage|connect)\b/),
      'what is said to whom is checked where it is heard: use utils/messages',
    ).toEqual(['utils/messages/gate-transport.ts', 'utils/messages/transport.ts']);
  });

  test('nothing from outside becomes HTML', () => {
    expect(
      users(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/),
      'pages, feeds and files are hostile: render text',
    ).toEqual([]);
  });
});
