import './OriginPage.css';
import type { Pair } from '../../utils/compare-address';
import type {
  OriginFailure,
  OriginFound,
  OriginRefusal,
} from '../../utils/messages/origin-protocol';
import type { Report } from '../../utils/messages/report';
import type { Wish } from '../../utils/origins/wish';
import { type MessageKey, numberWords, say, sayCount } from '../../utils/say';
import type { SearchServices } from '../../utils/search-services';
import { FindElsewhere } from '../FindElsewhere';
import { Headline, type HeadlineProps, verdictHeadline } from '../Headline';
import { Mark } from '../Mark';
import { SecondLink } from '../SecondLink';
import { VerdictActions } from '../VerdictActions';
import type { Signed } from '../VerdictIcon';
import { VerdictView } from '../VerdictView';
import { webAddress } from '../web-address';
import { AskedFor } from './AskedFor';

interface Props {
  /** Null where nobody knows it any more, and before it is known. */
  readonly wish: Wish | null;
  /** Null while it is being looked for. */
  readonly found: OriginFound | null;
  /** The reader has just said no to the browser's question. */
  readonly wasRefused: boolean;
  readonly services: SearchServices;
  /** Epoch ms. */
  readonly now: number;
  /** To be carried out in the click itself: the browser asks for access to the link's host. */
  readonly onAllow: (address: string) => void;
  readonly onRetry: () => void;
  /** Ends the pause of everything. */
  readonly onGoOn: () => void;
}

/** The answer to a click in the browser's context menu: what an article behind a link is, or where selected words are from. */
export function OriginPage(props: Props) {
  const { wish, found } = props;
  return (
    <div class={`origin tab-view ${found?.kind === 'traced' ? found.report.verdict : ''}`}>
      <header>
        <Mark size={18} />
        <span>{say('origin_heading')}</span>
        <a class="other-page" href="/library.html">
          {say('origin_library')}
        </a>
      </header>
      {wish === null ? null : (
        <AskedFor wish={wish} isLookedAt={found === null || found.kind === 'traced'} />
      )}
      <main>
        <Headline {...headlineOf(props)} />
        <Found {...props} />
      </main>
    </div>
  );
}

/** What is said first, in one and the same place. */
function headlineOf({ wish, found, now }: Props): HeadlineProps {
  const told = (sign: Signed, title: string, detail: string | null): HeadlineProps => ({
    sign,
    sentence: [title],
    detail,
    isBusy: false,
  });
  const host = wish?.kind === 'link' ? (webAddress(wish.address)?.host ?? '') : '';
  switch (found?.kind) {
    case undefined: {
      const looking = wish?.kind === 'words' ? 'origin_looking_words' : 'origin_looking_link';
      return { ...told('checking', say(looking), null), isBusy: true };
    }
    case 'traced':
      return verdictHeadline(found.report, now);
    case 'waiting':
      return told('not-checked', say('origin_waiting', host), say('origin_waiting_why'));
    case 'refused':
      return found.why === 'paused'
        ? told('not-checked', say('origin_paused'), say('origin_paused_why'))
        : told('not-checked', say('origin_refused'), say(REFUSALS[found.why], host));
    case 'failed':
      return told('failed', say('origin_failed'), say(FAILURES[found.why]));
    case 'forgotten':
      return told('not-checked', say('origin_forgotten'), say('origin_forgotten_why'));
    case 'too-short': {
      const why = sayCount('origin_too_short_why', found.words, numberWords(found.needed));
      return told('not-checked', say('origin_too_short'), why);
    }
    case 'nothing-stored':
      return told('not-checked', say('origin_nothing_stored'), say('origin_nothing_stored_why'));
  }
}

/** What comes under it. */
function Found(props: Props) {
  const { wish, found, services, now, onRetry, onGoOn } = props;
  switch (found?.kind) {
    case 'traced':
      return (
        <>
          <VerdictView
            report={found.report}
            now={now}
            check={null}
            services={services}
            feedback={null}
            marking={null}
          />
          <VerdictActions pair={pairOf(found.report)} />
          {found.report.verdict === 'none' ? null : (
            <Elsewhere {...props} telling={found.report.telling} />
          )}
        </>
      );
    case 'waiting':
      return <Waiting {...props} />;
    case 'refused':
      if (found.why !== 'paused') return found.why === 'private' ? null : <OpenIt wish={wish} />;
      return (
        <button type="button" class="primary remedy" onClick={onGoOn}>
          {say('action_resume')}
        </button>
      );
    case 'failed':
      return (
        <>
          <OpenIt wish={wish} />
          {LASTING.has(found.why) ? null : (
            <button type="button" class="remedy" onClick={onRetry}>
              {say('origin_retry')}
            </button>
          )}
        </>
      );
    case 'too-short':
    case 'nothing-stored':
      return <Elsewhere {...props} telling={found.telling} />;
    default:
      return null;
  }
}

/** Of words there is nothing stored that could be laid beside their source. */
function pairOf({ reading, source, stories }: Report): Pair | null {
  if (reading.url === '' || source?.url == null || stories.length > 0) return null;
  return { reading: reading.url, source: source.url, story: null };
}

function Waiting({ wish, wasRefused, onAllow }: Props) {
  if (wish?.kind !== 'link') return null;
  return (
    <>
      <button type="button" class="primary remedy" onClick={() => onAllow(wish.address)}>
        {say('origin_allow')}
      </button>
      <p class="soft" role="status">
        {wasRefused ? say('origin_not_allowed') : ''}
      </p>
    </>
  );
}

const REFUSALS: Readonly<Record<Exclude<OriginRefusal, 'paused'>, MessageKey>> = {
  'not-web': 'origin_refused_not_web',
  'same-page': 'origin_refused_same_page',
  private: 'origin_refused_private',
  'site-off': 'origin_refused_site_off',
  'never-read': 'origin_refused_never_read',
};

const FAILURES: Readonly<Record<OriginFailure, MessageKey>> = {
  'no-article': 'origin_failed_no_article',
  'not-there': 'origin_failed_not_there',
  'leads-elsewhere': 'origin_failed_leads_elsewhere',
  'too-large': 'origin_failed_too_large',
  unreachable: 'origin_failed_unreachable',
  refused: 'origin_failed_refused',
  later: 'origin_later',
  'library-unavailable': 'origin_failed_library_unavailable',
  'library-full': 'origin_failed_library_full',
  fault: 'origin_failed_fault',
};

/** What would be so again. */
const LASTING: ReadonlySet<OriginFailure> = new Set(['not-there', 'too-large']);

/** The way to the page itself, where Headwater cannot go. */
function OpenIt({ wish }: Pick<Props, 'wish'>) {
  if (wish?.kind !== 'link') return null;
  return <SecondLink label={say('origin_open')} url={wish.address} />;
}

/** Searches take no longer ones. */
const MOST_WORDS = 9;
const MOST_LETTERS = 120;

/** Ways to look for selected words elsewhere: by what is telling in them, else by their beginning. */
function Elsewhere({
  wish,
  services,
  telling,
}: Pick<Props, 'wish' | 'services'> & { readonly telling: string | null }) {
  if (wish?.kind !== 'words') return null;
  const beginning = wish.text.split(/\s+/, MOST_WORDS).join(' ').slice(0, MOST_LETTERS);
  const report = { telling: telling ?? beginning, reading: { title: '', url: '' } };
  return <FindElsewhere report={report} services={services} />;
}
