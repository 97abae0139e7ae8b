import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The invented outlets of the demo. */
export const OUTLETS = {
  'harbour-courier': { name: 'The Harbour Courier', host: 'harbourcourier.example' },
  'northgate-daily': { name: 'Northgate Daily', host: 'northgatedaily.example' },
} as const;

export type OutletName = keyof typeof OUTLETS;

/** An invented news article, as any page template may show it. */
export interface DemoArticle {
  /** Name of its file without the extension. */
  readonly name: string;
  readonly outlet: OutletName;
  readonly url: string;
  readonly section: string;
  readonly title: string;
  readonly standfirst: string;
  readonly author: string;
  /** ISO 8601. */
  readonly published: string;
  readonly paragraphs: readonly string[];
}

const FOLDER = fileURLToPath(new URL('../assets/demo/', import.meta.url));

/** Every article of `assets/demo`, newest first. Throws, naming the file, where one is not as it must be. */
export function readDemoArticles(): readonly DemoArticle[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md'))
    .map((file) => readDemoArticle(file.slice(0, -'.md'.length)))
    .sort((a, b) => b.published.localeCompare(a.published));
}

/** One article by the name of its file. */
export function readDemoArticle(name: string): DemoArticle {
  const { fields, body } = frontMatter(name);
  const field = (key: string) => {
    const value = fields.get(key);
    if (value === undefined) throw new Error(`assets/demo/${name}.md: no ${key}`);
    return value;
  };
  const outlet = field('outlet');
  if (!isOutlet(outlet)) throw new Error(`assets/demo/${name}.md: no outlet called ${outlet}`);
  // A reprint names the article whose text it is.
  const original = fields.get('textOf');
  const text = original === undefined ? body : frontMatter(original).body;
  return {
    name,
    outlet,
    url: `http://${OUTLETS[outlet].host}${field('path')}`,
    section: field('section'),
    title: field('title'),
    standfirst: field('standfirst'),
    author: field('author'),
    published: field('published'),
    paragraphs: text.trim().split(/\n{2,}/),
  };
}

function isOutlet(name: string): name is OutletName {
  return name in OUTLETS;
}

function frontMatter(name: string): { fields: ReadonlyMap<string, string>; body: string } {
  const file = readFileSync(`${FOLDER}${name}.md`, 'utf8');
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  const fields = head.split('\n').map((line) => {
    const [key = '', ...value] = line.split(': ');
    return [key, value.join(': ')] as const;
  });
  return { fields: new Map(fields), body };
}
