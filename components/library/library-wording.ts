import type { ImportRow, SourceRow } from '../../utils/library/database';
import { LANGUAGE } from '../moments';
import type { FeedListShown } from './FeedList';
import { type Followed, type Transfer, UNDO_LIMIT } from './shown';

const number = (count: number) => count.toLocaleString(LANGUAGE);
const articles = (count: number) => (count === 1 ? '1 article' : `${number(count)} articles`);

/** Everything the library page says. */
export const WORDS = {
  title: 'Your library',
  settings: 'Settings',
  search: 'Search headlines, outlets, sites',
  loading: 'Opening the library…',
  failed: 'The library could not be opened',
  failedWhy: {
    unavailable:
      'The browser does not give access to its storage. Close and open it again; nothing is lost.',
    full: 'The disk is full. Make room on it, then open this page again.',
    newer:
      'It was written by a newer version of Headwater. Nothing has been touched; update the extension.',
  },
  empty: 'Nothing is stored yet',
  emptyWhy:
    'Articles you read on sites you allowed are kept here, on your machine, and those of the sites you follow.',
  noMatch: (words: string) =>
    words === '' ? 'Nothing stored is like that.' : `Nothing stored matches “${words}”.`,
  showAll: 'Show everything',
  filters: {
    cameBy: 'How they came',
    found: 'What they are',
    age: 'When published',
    order: 'Order',
  },
  cameBy: { any: 'However they came', reading: 'Read by you' },
  found: {
    any: 'Whatever they are',
    derived: 'Taken from others',
    credited: 'Naming a source',
    original: 'Taken by others',
    related: 'On the same story',
    none: 'Nothing earlier known',
    uncompared: 'Not compared yet',
  },
  ages: {
    any: 'Of any date',
    day: 'Of the last 24 hours',
    week: 'Of the last 7 days',
    month: 'Of the last 30 days',
    older: 'Older than 30 days',
  },
  orders: {
    stored: 'Last stored first',
    published: 'Newest first',
    oldest: 'Oldest first',
    outlet: 'By outlet',
    title: 'By headline',
  },
  /** What an article was found to be; followed by the headline of its source, where that is stored. */
  verdicts: {
    copy: ['Same text as an earlier report', 'Same text as'],
    rewrite: ['Rewrite of an earlier report', 'Rewrite of'],
    partial: ['Takes passages from an earlier report', 'Takes passages from'],
    translation: ['Translation of an earlier report', 'Translation of'],
    update: ['Update of an earlier version', 'Update of'],
  } as Readonly<Record<string, readonly [string, string]>>,
  counted: (shown: number, all: number) =>
    shown === all ? `${articles(all)} stored` : `${number(shown)} of ${articles(all)}`,
  space: (bytes: number) =>
    `${(bytes / 2 ** 20).toLocaleString(LANGUAGE, { maximumFractionDigits: 1 })} MB on disk`,
  remove: (title: string) => `Delete “${title}”`,
  removeShort: 'Delete',
  removeShown: (shown: number, all: number) =>
    shown === all ? 'Delete everything…' : `Delete these ${number(shown)}…`,
  confirm: (count: number) =>
    `Delete ${articles(count)}? ${count > UNDO_LIMIT ? 'This cannot be undone.' : 'You can undo this as long as this page is open.'}`,
  confirmYes: 'Delete',
  confirmNo: 'Keep',
  removed: (count: number) => `${articles(count)} deleted.`,
  undo: 'Undo',
  newer: 'Newer',
  older: 'Older',
  pageOf: (page: number, pages: number) => `Page ${number(page)} of ${number(pages)}`,
  noDate: 'no date given',
  firstSeen: (day: string) => `here since ${day}`,
  byReading: 'read by you',
  bySource: (title: string | null) =>
    title === null ? 'from a site you followed' : `from ${title}`,
  versions: (count: number) =>
    count === 1 ? '1 older text kept' : `${number(count)} older texts kept`,
  sources: 'Sites you follow',
  noSources: 'None yet. Open a site you trust, click on Headwater’s icon and press “Follow”.',
  pause: 'Pause',
  resume: 'Go on',
  unfollow: 'Stop following',
  of: (action: string, title: string) => `${action}: ${title}`,
} as const;

const FAILURES: Readonly<Record<string, string>> = {
  'not-granted': 'Headwater has no access to this site any more.',
  unreachable: 'The site could not be reached.',
  'too-slow': 'The site took too long to answer.',
  'too-large': 'Its feed is too large.',
  busy: 'The site asked to be left alone for a while.',
  gone: 'Its feed is gone for good.',
  'not-found': 'Its feed is not there any more.',
  refused: 'The site refused to answer.',
  'host-error': 'The site had a fault of its own.',
  'not-a-feed': 'What stands there is no feed any more.',
};

/** How a source is doing, in a sentence or two. */
export function sourceState(source: SourceRow, moment: (at: number) => string): string {
  const brought = `${articles(source.brought)} so far.`;
  if (source.isPaused) return `Paused. ${brought}`;
  const next = `It is asked again ${moment(source.nextFetchAt)}.`;
  if (source.lastFailure !== null)
    return `${FAILURES[source.lastFailure] ?? 'It could not be read.'} ${next} ${brought}`;
  return source.fetchedAt === null ? brought : `${brought} Last asked ${moment(source.fetchedAt)}.`;
}

/** `in 20 minutes`, `2 hours ago`. */
export function relativeMoment(at: number, now: number): string {
  const minutes = Math.round((at - now) / 60_000);
  const format = new Intl.RelativeTimeFormat(LANGUAGE, { numeric: 'auto' });
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return Math.abs(hours) < 48
    ? format.format(hours, 'hour')
    : format.format(Math.round(hours / 24), 'day');
}

/** Of the library as a file. */
export const TRANSFER = {
  heading: 'In and out',
  what: 'All articles as one file of JSON Lines, to keep, to move to another browser, or to work on. Importing a file adds what is not here yet.',
  exportAll: 'Export everything',
  importFile: 'Import a file…',
  cancel: 'Cancel',
  says: transferWords,
} as const;

const TRANSFER_FAILURES = {
  'broken-file':
    'This file could not be unpacked: it is damaged or cut off. Nothing of it was taken in.',
  full: 'There is no room on the disk for it. Nothing was lost.',
  fault: 'It could not be finished. What had been taken in stays; try again.',
} as const;

function transferWords(transfer: Exclude<Transfer, null>): string {
  switch (transfer.kind) {
    case 'exporting':
      return `Writing: ${number(transfer.done)} of ${articles(transfer.all)}.`;
    case 'exported':
      return `${articles(transfer.articles)} written; your browser has the file among its downloads.`;
    case 'copying':
      return `Copying ${transfer.name}: keep this page open.`;
    case 'importing':
      return `Taking in ${transfer.import.name}: ${articles(transfer.import.added)} added. It goes on when this page is closed, too.`;
    case 'imported':
      return importedWords(transfer.import);
    case 'failed':
      return TRANSFER_FAILURES[transfer.why];
  }
}

function importedWords({ name, added, known, bad, badCount }: ImportRow): string {
  const here = known === 0 ? '' : ` ${number(known)} were here already.`;
  const more = badCount > bad.length ? ` and ${number(badCount - bad.length)} more` : '';
  const lines = `${badCount === 1 ? 'Line' : 'Lines'} ${bad.join(', ')}${more}`;
  const wrong = badCount === 0 ? '' : ` ${lines} could not be read.`;
  return `${name}: ${articles(added)} added.${here}${wrong}`;
}

/** Of the sources as a file. */
export const FEED_LIST = {
  heading: 'Your sources as a file',
  what: 'An OPML file, which feed readers hand to one another.',
  save: 'Save the list',
  read: 'Read a list…',
  notOpml: 'No feeds were found in this file. It should be an OPML file.',
  followAll: (count: number) => (count === 1 ? 'Follow it' : `Follow all ${number(count)}`),
  says: feedListWords,
} as const;

function feedListWords({ name, left, progress }: FeedListShown): string {
  if (left === 0) return `${name}: you follow everything in it already.`;
  if (progress === null)
    return `${name}: ${left === 1 ? '1 feed' : `${number(left)} feeds`} that you do not follow yet.`;
  const { done, followed, failed } = progress;
  const missing = failed.length === 0 ? '' : ` Not found, or not allowed: ${failed.join(', ')}.`;
  return done < left
    ? `Following: ${number(done)} of ${number(left)}.${missing}`
    : `${number(followed)} of ${number(left)} followed.${missing}`;
}

/** Of following a site by its address. */
export const FOLLOW_ADDRESS = {
  heading: 'Follow another',
  address: 'Address of a feed or a site',
  placeholder: 'https://',
  follow: 'Follow',
  of: (name: string) => `Follow ${name}`,
  starters: 'Sources to begin with',
  says: ({ address, state }: Followed) =>
    ({
      looking: `Looking for a feed at ${address}…`,
      followed: `You follow ${address}. Its articles are coming in.`,
      'no-feed': `No feed was found at ${address}; it may have moved.`,
      'no-access': `Headwater may not read ${address}. Allow it, then try again.`,
      fault: 'That went wrong. Try again.',
    })[state],
} as const;
