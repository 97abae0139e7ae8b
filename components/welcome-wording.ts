/** The words of the page that opens after installing. */
export const WELCOME = {
  sentences: [
    'While you read the news, Headwater tells you when the article in front of you is somebody else’s report, reprinted, reworded, translated or pieced together, and takes you to the original.',
    'It compares what you read with the articles you have read before, in a library it keeps for you.',
    'That library stays on this machine, and nothing you read leaves it.',
  ],
  access: {
    asking: { title: 'Checking as you read', detail: '' },
    'not-granted': {
      title: 'Checking as you read',
      detail:
        'To check articles by itself, Headwater must be allowed to read the sites you visit. You can take this back at any time, or switch it off for one site.',
    },
    granted: {
      title: 'Articles are checked as you read',
      detail:
        'You have allowed Headwater to read the sites you visit. You can take this back in the browser’s settings for extensions, or switch it off for one site from the icon.',
    },
    'not-now': {
      title: 'Articles are checked when you ask',
      detail:
        'Click Headwater’s icon, and the page in front of you is checked. You can allow the rest whenever you like.',
    },
  },
  grant: 'Allow on all sites',
  notNow: 'Not now',
  pin: {
    title: 'Keep the icon in sight',
    steps: [
      'Click the puzzle piece to the right of the address bar.',
      'Click the pin beside Headwater.',
    ],
  },
  icon: {
    title: 'Where to look',
    detail:
      'The icon is in the toolbar. It shows how much of an article is in an earlier report; click it for the rest.',
  },
  sources: {
    title: 'Let the originals come in',
    detail:
      'A rewrite is recognised only where the original was in your library before. Follow agencies, broadcasters and newspapers you trust, and their reports come in by themselves.',
    link: 'Choose sources in your library',
  },
} as const;
