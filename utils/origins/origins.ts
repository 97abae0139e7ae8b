import { siteOf } from '../article/publisher';
import type { Checker, CheckResult } from '../checking/check';
import type { LibraryDatabase, LibraryResult } from '../library/database';
import type {
  OriginAsked,
  OriginFailure,
  OriginFound,
  OriginRefusal,
} from '../messages/origin-protocol';
import type { CheckFailure } from '../messages/protocol';
import type { Report } from '../messages/report';
import { readSettings } from '../settings';
import { isGranted } from '../site-access';
import { isOwnNetwork, ruleFor } from '../site-rules';
import type { Follower, NoArticle } from '../sources/follower';
import { createSharing } from '../turns';
import { readWish, type Wish } from './wish';

/** Words from which it can be told where a text is from; with fewer, too much is common to too many texts. */
export const FEWEST_WORDS = 25;

type Ask<Kind extends Wish['kind']> = Extract<Wish, { kind: Kind }>;

/** Where selected words are from, and what an article behind a link is. It remembers nothing: whoever lost an answer asks again. */
export class Origins {
  /** Of a link that is being fetched two who ask get one answer. */
  readonly #shared = createSharing<string, OriginFound>();

  /** `now` gives epoch ms. */
  constructor(
    private readonly openLibrary: () => Promise<LibraryResult<LibraryDatabase>>,
    private readonly follower: Pick<Follower, 'fetchArticle'>,
    private readonly checker: Pick<Checker, 'again' | 'lookFor'>,
    private readonly now: () => number,
  ) {}

  async answer({ wish: id }: OriginAsked): Promise<OriginFound> {
    const wish = await readWish(id);
    if (wish === null) return { kind: 'forgotten' };
    if ((await readSettings()).isPaused) return refuse('paused');
    return wish.kind === 'words' ? this.#ofWords(wish) : this.#ofLink(wish);
  }

  async #ofWords({ text, pageUrl }: Ask<'words'>): Promise<OriginFound> {
    const looked = await this.checker.lookFor({ text, pageUrl }, FEWEST_WORDS, this.now());
    if (!looked.ok) return failedAs(looked);
    const { words, telling, report } = looked.value;
    if (report === null) return { kind: 'too-short', words, needed: FEWEST_WORDS, telling };
    return report.librarySize > 0
      ? { kind: 'traced', report }
      : { kind: 'nothing-stored', telling };
  }

  async #ofLink(wish: Ask<'link'>): Promise<OriginFound> {
    const why = await refusal(wish);
    if (why !== null) return refuse(why);
    const { address } = wish;
    if (!(await isGranted(address))) return { kind: 'waiting' };
    return this.#shared(address, () => this.#fetched(address));
  }

  /** Reads, stores and traces the article at an address. */
  async #fetched(address: string): Promise<OriginFound> {
    const library = await this.openLibrary();
    if (!library.ok) return fail('library-unavailable');
    const fetched = await this.follower.fetchArticle(library.value, address, true);
    if (!fetched.ok) return fail(FETCH_FAILURES[fetched.why]);
    const traced = await this.checker.again(fetched.id);
    if (!traced.ok) return failedAs(traced);
    // Deleted in the moment between.
    return traced.value === null ? fail('fault') : { kind: 'traced', report: traced.value };
  }
}

/** Why a link is not followed at all; null where it is. */
async function refusal({
  address,
  pageUrl,
  isPrivate,
}: Ask<'link'>): Promise<OriginRefusal | null> {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return 'not-web';
  if (isPrivate) return 'private';
  if (withoutHash(address) === withoutHash(pageUrl)) return 'same-page';
  const { hostname } = new URL(address);
  const rule = ruleFor(await readSettings(), { host: hostname, site: siteOf(address) });
  if (rule === 'site-off' || rule === 'never-read' || rule === 'paused') return rule;
  // What the reader chose to have read when they open it is still not asked for by somebody else's link.
  return isOwnNetwork(hostname) ? 'never-read' : null;
}

const withoutHash = (url: string) => url.replace(/#.*$/s, '');

const FETCH_FAILURES: Readonly<Record<NoArticle, OriginFailure>> = {
  'no-article': 'no-article',
  gone: 'not-there',
  'not-found': 'not-there',
  // It was granted a moment ago: the host leads on to another.
  'not-granted': 'leads-elsewhere',
  'too-large': 'too-large',
  'too-slow': 'unreachable',
  unreachable: 'unreachable',
  refused: 'refused',
  'host-error': 'refused',
  busy: 'later',
  spent: 'later',
};

function failedAs({ why, cause }: Extract<CheckResult<Report | null>, { ok: false }>): OriginFound {
  console.error(`Headwater: an origin could not be looked for: ${cause}`);
  return fail(LIBRARY_FAILURES[why] ?? 'fault');
}

const LIBRARY_FAILURES: Partial<Record<CheckFailure, OriginFailure>> = {
  'library-full': 'library-full',
  'library-unavailable': 'library-unavailable',
};

const refuse = (why: OriginRefusal): OriginFound => ({ kind: 'refused', why });
const fail = (why: OriginFailure): OriginFound => ({ kind: 'failed', why });
