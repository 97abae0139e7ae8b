import { until } from '../../tests/browsers/driver/until';
import { PAGES } from '../../tests/browsers/stories/pages';
import { pathOfAnswer } from '../../tests/browsers/stories/wishes';
import type { OriginFound } from '../../utils/messages/origin-protocol';
import { HANGING, type OriginState, originStates } from './origin-states';
import { reportOf } from './popup-scenes';
import { has, openPage, type Scene, type Stage } from './stage';
import { standIn } from './stand-in';

/** The extension's interfaces, as `inExtension` hands them to what it runs. */
declare const extension: typeof import('wxt/browser').browser;

const ORIGIN = { page: 'origin', size: { width: 900, height: 700 } } as const;
const ANSWERED = '.verdict[aria-busy=false]';

/** The page that answers the context menu: one state in truth, the others staged. */
export async function originScenes(stage: Stage): Promise<readonly Scene[]> {
  const report = await reportOf(stage, PAGES.rewrite);
  return [
    ...originStates(report).map(
      (staged): Scene => ({
        ...ORIGIN,
        state: staged.name,
        isLikeOthers: staged.isLikeOthers ?? false,
        async reach(stage) {
          await until(`${staged.name} to be shown`, () => isShown(stage, staged));
        },
      }),
    ),
    {
      ...ORIGIN,
      state: 'looking',
      async reach({ site }) {
        site.serve(HANGING.kind === 'link' ? HANGING.address : '', () => undefined);
        await standIn(stage, {});
        await openPage(stage, await pathOfAnswer(stage.browser, HANGING));
        await has(stage, '.asked');
      },
    },
  ];
}

/** False where the background's answer was there before the stand-in's after all. */
async function isShown(stage: Stage, { wish, found }: OriginState): Promise<boolean> {
  await standIn(stage, { 'origin-asked': found });
  await openPage(stage, await pathOfAnswer(stage.browser, wish));
  await has(stage, ANSWERED);
  const key = saidFor(found);
  const host = wish?.kind === 'link' ? new URL(wish.address).host : '';
  return stage.tab.inPage(
    (key, host, verdict) => {
      const said = key === '' ? '' : extension.i18n.getMessage(key as 'origin_failed', host);
      // Names may be kept apart from what runs in the other direction.
      const words =
        document.querySelector('main')?.textContent?.replace(/[\u2068\u2069]/g, '') ?? '';
      return words.includes(said) && document.querySelector(`.origin${verdict}`) !== null;
    },
    key,
    host,
    found.kind === 'traced' ? `.${found.report.verdict}` : '',
  );
}

/** The message that tells this answer from every other; none for a verdict. */
function saidFor(found: OriginFound): string {
  const named = (name: string) => `origin_${name.replaceAll('-', '_')}`;
  if (found.kind === 'traced') return '';
  if (!('why' in found)) return named(found.kind);
  if (found.why === 'later' || found.why === 'paused') return named(found.why);
  return named(`${found.kind}_${found.why}`);
}
