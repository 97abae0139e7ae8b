import { isFurniture, isTailHeading } from './furniture-lines';
import { hasWord, keyOf, withoutLeadingSigns } from './letters';
import { plainText } from './plain-text';

const BLOCK: ReadonlySet<string> = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tr ul'.split(
    ' ',
  ),
);
/** Line breaks end a paragraph: sites that use them have no other. */
const BREAK: ReadonlySet<string> = new Set(['br', 'hr']);
const CELL: ReadonlySet<string> = new Set(['td', 'th']);
/** Leads to another story; the languages of most of the web's news. */
const LEAD =
  /^(read (more|also|next|:)|also read|see also|watch( now)?\s?[:|]|related( (articles?|stories|news|content))?\s*(:|$)|more (on|from|about) |more\s?:|recommended|lire aussi|à lire|voir aussi|lesen sie( auch)?|auch interessant|mehr zum thema|lees ook|leggi anche|leer también|lea también|te puede interesar|leia (também|mais)|veja também|czytaj (też|także|również|więcej)|zobacz (też|także)|läs (också|även|mer)|les også|læs også|lue myös|číst|čtěte také|olvassa|citește și|прочетете|читайте( также)?|читайте також|ayrıca oku|اقرأ أيضا|إقرأ أيضا|यह भी पढ़ें)/i;
const ARROW = /^(>>|▶)/;
const SENTENCE_END = /[.!?…。!?।։؟]["'”’»)\]]*$/u;

/** Share of the text that comes before what follows the story. */
const TAIL_AFTER = 0.6;

interface Line {
  readonly text: string;
  /** UTF-16 units of it that are links. */
  readonly linked: number;
}

/**
 * The text of a story's element as paragraphs, in order: one for each block or line, white space folded, without what only
 * leads to other stories, without the title at its head and without repeats of a paragraph.
 */
export function paragraphsOf(story: Node, title: string): readonly string[] {
  const lines = withoutTail(linesOf(story)).filter(
    ({ text, linked }) => !isLead(text, linked) && !isFurniture(text),
  );
  const paragraphs = lines.map(({ text }) => text);
  const titleKey = keyOf(title);
  const start = paragraphs.slice(0, 3).findLastIndex((text) => keyOf(text) === titleKey) + 1;
  return withoutRepeats(paragraphs.slice(start));
}

/** Ends a story where its page goes on with others: at a line that says so, with most of the text before it. */
function withoutTail(lines: readonly Line[]): readonly Line[] {
  const whole = lines.reduce((length, { text }) => length + text.length, 0);
  let before = 0;
  const end = lines.findIndex(({ text }) => {
    before += text.length;
    return before > TAIL_AFTER * whole && isTailHeading(text);
  });
  return end === -1 ? lines : lines.slice(0, end);
}

/** A line that is all link and no sentence, or nearly all link and says what it is. */
function isLead(text: string, linked: number): boolean {
  const share = linked / text.length;
  if (share > 0.9 && !SENTENCE_END.test(text)) return true;
  const mayLead = share > 0.4 || text.length < 40;
  return mayLead && (ARROW.test(text) || LEAD.test(withoutLeadingSigns(text)));
}

/** Walks without recursion: a page may nest deeper than the stack. */
function linesOf(story: Node): readonly Line[] {
  const lines: Line[] = [];
  let parts: string[] = [];
  let linked = 0;
  const endLine = () => {
    const text = plainText(parts.join(''));
    if (hasWord(text)) lines.push({ text, linked });
    parts = [];
    linked = 0;
  };
  let links = 0;
  let node: Node | null = story;
  while (node) {
    const name = node.nodeType === 1 ? (node as Element).localName : '';
    if (node.nodeType === 3) {
      parts.push(node.nodeValue ?? '');
      if (links > 0) linked += plainText(node.nodeValue ?? '').length;
    } else if (BLOCK.has(name) || BREAK.has(name)) endLine();
    else if (CELL.has(name)) parts.push(' ');
    else if (name === 'a') links++;
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node) {
      const left = node.nodeType === 1 ? (node as Element).localName : '';
      if (BLOCK.has(left)) endLine();
      else if (left === 'a') links--;
      if (node === story) return lines;
      if (node.nextSibling) {
        node = node.nextSibling;
        break;
      }
      node = node.parentNode;
    }
  }
  return lines;
}

/** Pull quotes repeat a paragraph word for word; so do teasers at the head. Short lines may well come twice. */
function withoutRepeats(paragraphs: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return paragraphs.filter((text) => {
    const isRepeat = text.length > 60 && seen.has(text);
    seen.add(text);
    return !isRepeat;
  });
}
