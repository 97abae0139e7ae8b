import { areOfSameSite } from './canonical-url';
import { SOURCE_PHRASES, type SourcePhrase } from './data/source-phrases';
import type { CreditingPage, DeclaredSource } from './declared-source';
import { knownOutlet } from './outlets';
import { plainText } from './plain-text';
import { type Block, webAddress } from './story-blocks';

/** A credit is a line or two; longer blocks only mention others. */
const BLOCK_LENGTH = 700;
const NAME_LENGTH = 60;
const EVIDENCE_LENGTH = 200;
/** Where a name ends that runs on. */
const NAME_END =
  /\s(?:and (?:is|was|has|can|may|re)|under (?:a|an|the)\b|with (?:permission|the)|which|who|where|as part|here\b|on (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|in (?:the )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|unter\b|sous\b|bajo\b|sob\b|sotto\b)|\s[-–—|•·(（]|[,;:!?。，；》」]|[でに](?=\d)|\.(?:\s|$)|["”»]/iu;
/** What follows "published" but is no outlet: a time, an edition, a book. */
const NO_OUTLET =
  /^(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d|[,.]|$)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the |our |der |die |das |den )?(?:print|printed|gedruckten|current|latest|last|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|\d+)\b.{0,40}(?:edition|issue|ausgabe|magazine|heft|newsletter|version)|(?:print|book form|paperback|hardcover|english|german|french|spanish|this|that|a|an|my|our|his|her|their|its)\b|(?:the )?(?:newsletter|print edition|book|journal|anthology|printausgabe|gedruckte))/iu;
/** Hosts that carry what others say: a link to them names no outlet. */
const NO_SOURCE_HOST =
  /(^|\.)(twitter|x|t|facebook|fb|instagram|threads|youtube|youtu|tiktok|reddit|linkedin|pinterest|telegram|t\.me|whatsapp|bsky|unsplash|pexels|pixabay|gettyimages|shutterstock|flickr|wikimedia|wikipedia|wikidata|creativecommons|amazon|google|apple|github|patreon|substackcdn|bit|tinyurl|doi)\.[a-z.]{2,6}$/;

/** What a story's lines say of its source in so many words, with the link that stands beside it. */
export function phraseSources(
  blocks: readonly Block[],
  page: CreditingPage,
): readonly DeclaredSource[] {
  const lines = blocks.filter(({ text, level }) => level === 0 && text.length <= BLOCK_LENGTH);
  const all = lines.map(({ text }) => text.toLowerCase()).join('\n');
  const phrases = SOURCE_PHRASES.filter((phrase) => mayStandIn(all, phrase));
  if (phrases.length === 0) return [];
  return lines.flatMap((line) => phraseIn(line, phrases, page) ?? []);
}

function phraseIn(
  line: Block,
  phrases: readonly SourcePhrase[],
  page: CreditingPage,
): DeclaredSource | null {
  const words = line.text.toLowerCase();
  for (const phrase of phrases) {
    const found = mayStandIn(words, phrase) ? read(phrase, line, page) : null;
    if (found) return found;
  }
  return null;
}

function mayStandIn(words: string, { cues }: SourcePhrase): boolean {
  return cues.some((cue) => words.includes(cue));
}

/** Patterns take longer to prepare than to use: those of phrases that a page may have, when it may. */
const patterns = new Map<SourcePhrase, RegExp>();

function patternOf(phrase: SourcePhrase): RegExp {
  const pattern = patterns.get(phrase) ?? new RegExp(phrase.source, 'iu');
  patterns.set(phrase, pattern);
  return pattern;
}

function read(
  phrase: SourcePhrase,
  { text, element }: Block,
  page: CreditingPage,
): DeclaredSource | null {
  const { kind, strength, direction, needsProof } = phrase;
  const match = patternOf(phrase).exec(text);
  if (!match) return null;
  const named = nameIn(match.groups?.['name'] ?? '');
  const known = named === null ? null : knownOutlet(named);
  // A whole block that is nothing but a credit: all its links belong to it.
  const url = sourceLink(element, strength === 'certain' ? text : match[0], page);
  const isProven = url !== null || known !== null;
  if (needsProof ? !isProven : named === null && url === null) return null;
  if (!isProven && named !== null && !looksLikeName(named)) return null;
  const name = known?.names[0] ?? (named !== null && looksLikeName(named) ? named : null);
  const evidence = text.slice(match.index, match.index + EVIDENCE_LENGTH);
  return { kind, name, url, strength, evidence, direction };
}

/** The outlet's name at the head of what follows a phrase; null where that is a time, an edition or a book. */
function nameIn(rest: string): string | null {
  const trimmed = plainText(rest).replace(/^(?:(?:der|die|das|dem|den) )?["“„«'‘《「]?/u, '');
  if (NO_OUTLET.test(trimmed)) return null;
  const end = trimmed.search(NAME_END);
  const name = plainText(end === -1 ? trimmed : trimmed.slice(0, end)).replace(/[.\s"”»'’]+$/u, '');
  return name.length < 2 || name.length > NAME_LENGTH ? null : name;
}

/** Names have a capital, a dot as domains have, or are in a script without capitals. */
function looksLikeName(name: string): boolean {
  return (
    /^\p{Lu}|^the \p{Lu}|^\p{Lo}|^\p{L}[\p{L}\d-]*\.\p{L}{2,}/u.test(name) &&
    name.split(' ').length <= 8
  );
}

/** The address a credit gives: of an article rather than of a front page; written out, where it is no link. */
function sourceLink(element: Element, words: string, { href }: CreditingPage): string | null {
  const links = element.matches('a[href]') ? [element] : [...element.querySelectorAll('a[href]')];
  const addresses = links
    .filter((link) => words.includes(plainText(link.textContent ?? '').slice(0, 40)))
    .map((link) => webAddress(link.getAttribute('href'), href));
  const written = /https?:\/\/[^\s<>"'）)]{4,300}/.exec(words)?.[0];
  if (written) addresses.push(webAddress(written.replace(/[.,;]+$/, ''), href));
  const away = addresses
    .filter((address) => address !== null)
    .filter((address) => leadsAway(address, href));
  return away.find((address) => new URL(address).pathname !== '/') ?? away[0] ?? null;
}

function leadsAway(address: string, href: string): boolean {
  return !areOfSameSite(address, href) && !NO_SOURCE_HOST.test(new URL(address).hostname);
}
