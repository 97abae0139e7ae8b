import { pause, until } from '../../tests/browsers/driver/until';
import { PAGES } from '../../tests/browsers/stories/pages';
import type { TabState } from '../../utils/messages/protocol';
import type { Report } from '../../utils/messages/report';
import { type PopupState, popupStates } from './popup-states';
import { click, has, openPage, read, type Scene, type Stage } from './stage';
import { standIn } from './stand-in';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

const POPUP = { page: 'popup', size: { width: 380, height: 600 }, isPopup: true } as const;
/** By then a popup has every answer. */
const ANSWERED_MS = 120;
const WITH_A_NOTICE = '.tab-view h1';

/** A real page in a tab of its own, and the popup above it. */
async function above(stage: Stage, url: string): Promise<void> {
  const tab = await read(stage, url);
  await openPage(stage, `/popup.html?tab=${tab.id}`);
  await has(stage, WITH_A_NOTICE);
}

/** Before anything is granted. */
export const POPUP_WITHOUT_ACCESS: readonly Scene[] = [
  {
    ...POPUP,
    state: 'no-access-at-all',
    async reach(stage) {
      // Nothing that would be stored as soon as access is granted.
      const tab = await stage.browser.openTab(PAGES.frontPage);
      await openPage(stage, `/popup.html?tab=${tab.id}`);
      await has(stage, 'button.remedy');
    },
  },
];

/** As the extension comes to them by itself. */
export const REAL_POPUPS: readonly Scene[] = [
  {
    ...POPUP,
    state: 'real-first-article',
    reach: (stage) => above(stage, PAGES.original),
  },
  {
    ...POPUP,
    state: 'real-rewrite',
    reach: (stage) => above(stage, PAGES.rewrite),
  },
  {
    ...POPUP,
    state: 'real-front-page',
    reach: (stage) => above(stage, PAGES.frontPage),
  },
  {
    ...POPUP,
    state: 'real-private-window',
    async reach(stage) {
      const tab = await stage.browser.openWindow(PAGES.rewrite, { isPrivate: true });
      await openPage(stage, `/popup.html?tab=${tab.id}`);
      await has(stage, 'button.remedy');
    },
  },
];

/** Everything else, staged; `REAL_POPUPS` come first. */
export async function stagedPopups(stage: Stage): Promise<readonly Scene[]> {
  const report = await reportOf(stage, PAGES.rewrite);
  if (report.source === null) throw new Error('the demo’s rewrite has lost its source');
  return popupStates(report, report.source).map((staged) => ({
    ...POPUP,
    state: staged.name,
    isLikeOthers: staged.isLikeOthers ?? false,
    async reach(stage) {
      await until(`${staged.name} to be shown`, () => isShown(stage, staged));
      if (staged.check) await click(stage, '.credit button');
      if (staged.check) await has(stage, '.credit [role=status]');
    },
  }));
}

/** Opens a popup in that state; false where the background's answer was there before the stand-in's after all. */
async function isShown(stage: Stage, staged: PopupState): Promise<boolean> {
  const tabId = await standIn(stage, {
    'tab-state': staged.tab,
    check: staged.tab,
    'follow-state': staged.follow ?? { kind: 'unavailable' },
    'check-source': staged.check ?? null,
    marks: staged.marks ?? { kind: 'off' },
  });
  await openPage(stage, `/popup.html?tab=${tabId}`);
  await has(stage, WITH_A_NOTICE);
  await pause(ANSWERED_MS);
  const { tab, follow } = staged;
  const tone = tab.kind === 'traced' ? tab.report.verdict : tab.kind;
  const privateSite = tab.kind === 'not-checked' && tab.why === 'never-read' ? tab.site : null;
  const site = follow && 'site' in follow ? follow.site : null;
  return stage.tab.inPage(
    (wanted, privateSite, followed) => {
      const says = document.querySelector('.tab-view h1')?.textContent;
      const isInTone = document.querySelector('.tab-view')?.classList.contains(wanted) ?? false;
      const theirs = extension.i18n.getMessage('state_never_read_title');
      const footer = document.querySelector('.tab-view footer')?.textContent ?? '';
      // The site is named once where it can be switched off, and again where it can be followed.
      const isFollowShown = followed === null || footer.split(followed).length > 2;
      // The background's own answer is of a page without a site.
      const isTheirs =
        says === theirs &&
        !document.querySelector('.remedy')?.textContent?.includes(`${privateSite}`);
      return isInTone && isFollowShown && !isTheirs;
    },
    tone,
    privateSite,
    site,
  );
}

/** What the extension reported of a page that is open. */
export function reportOf({ browser }: Stage, url: string): Promise<Report> {
  return until(`a report of ${url}`, async () => {
    const states = await browser.inExtension(async () =>
      JSON.stringify(await extension.storage.session.get(null)),
    );
    const records: { state?: TabState }[] = Object.values(JSON.parse(states));
    for (const { state } of records)
      if (state?.kind === 'traced' && state.report.reading.url === url) return state.report;
    return null;
  });
}
