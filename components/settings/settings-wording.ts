import type { Settings } from '../../utils/settings';

/** Everything the settings page says. */
export const SETTINGS = {
  title: 'Settings',
  library: 'Your library',
  loading: 'Opening the settings…',
  saved: 'Saved.',
  notSaved: 'That could not be saved. Try again.',
  pause: 'Pause everything',
  pauseWhy: 'No page is read and no site is asked for news until you let it go on.',
  where: 'Where pages are checked',
  modes: {
    'every-site': 'On every site I allowed, as I open a page',
    'chosen-sites': 'Only on sites I choose, as I open a page',
    'on-click': 'Only when I click the icon',
  } satisfies Readonly<Record<Settings['mode'], string>>,
  sitesOn: 'Sites always checked',
  sitesOnWhy: 'The sites you chose, and those you want checked though they look private.',
  sitesOff: 'Sites never checked',
  sitesOffWhy: 'Nothing on them is read, whatever else is set.',
  noSites: 'None.',
  site: 'Site',
  sitePlaceholder: 'news.example',
  badSite: 'This is not the name of a site.',
  add: 'Add',
  remove: 'Remove',
  removeOf: (site: string) => `Remove: ${site}`,
  neverRead: 'Never checked by themselves',
  neverReadWhy:
    'Mail, banks, documents, health, intranets and their like. To have one of them checked, add it to the sites always checked.',
  private: 'Check pages in private windows',
  privateWhy:
    'They are compared with your library. Nothing of them is ever stored, whatever you choose here.',
  keep: 'Keep articles',
  keepWhy:
    'Counted from when an article was last seen. Older ones are deleted once a day; that cannot be undone.',
  keepFor: (days: number | null) =>
    days === null ? 'for ever' : days % 365 === 0 ? yearsOf(days / 365) : `for ${days} days`,
  services: 'Looking for an original elsewhere',
  servicesWhy:
    'Where nothing earlier is in your library, the popup has links to these. Nothing is sent to any of them until you open one.',
  webSearch: 'Web search',
  newsSearch: 'News search',
  archive: 'Archive',
  file: 'These settings as a file',
  save: 'Save to a file',
  load: 'Read from a file…',
  loaded: 'Read and saved.',
  badFile: 'There are no settings of Headwater in this file. Nothing was changed.',
} as const;

const yearsOf = (years: number) => (years === 1 ? 'for a year' : `for ${years} years`);
