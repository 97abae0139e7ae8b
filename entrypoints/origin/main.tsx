import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/tokens.css';
import '../../components/base.css';
import '../../components/TabView.css';
import { OriginPage } from '../../components/origin/OriginPage';
import { speakIn } from '../../components/page-language';
import type { OriginFound } from '../../utils/messages/origin-protocol';
import { askBackground } from '../../utils/messages/transport';
import { readWish, type Wish, wishIn } from '../../utils/origins/wish';
import { readSettings, type Settings } from '../../utils/settings';
import { hostPattern } from '../../utils/site-access';

/** A background that was killed is woken by being asked again; after so often something else is wrong. */
const MOST_TRIES = 4;
const AGAIN_MS = 500;

const id = wishIn(location.search);
let wish: Wish | null = null;
let found: OriginFound | null = null;
let wasRefused = false;
let asked = 0;

function paint(services: Settings) {
  const root = document.getElementById('root');
  if (!root) return;
  render(
    <OriginPage
      wish={wish}
      found={found}
      wasRefused={wasRefused}
      services={services}
      now={Date.now()}
      onAllow={allow}
      onRetry={ask}
      onGoOn={goOn}
    />,
    root,
  );
}

async function show(next: OriginFound | null): Promise<void> {
  found = next;
  paint(await readSettings());
}

/** Asks until it is answered. The last question counts: access may come while an earlier one is on its way. */
async function ask(): Promise<void> {
  const mine = ++asked;
  await show(null);
  let answer: OriginFound | undefined;
  for (let tries = 0; answer === undefined && tries < MOST_TRIES; tries++) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    answer = await askBackground({ type: 'origin-asked', wish: id }).catch(() => undefined);
  }
  if (mine === asked) await show(answer ?? { kind: 'failed', why: 'fault' });
}

function askIfWaiting(): void {
  if (found?.kind === 'waiting') ask();
}

/** Asked in the click itself: after anything awaited the browser no longer takes it for the reader's wish. */
async function allow(address: string): Promise<void> {
  const origins = [hostPattern(address)];
  wasRefused = !(await browser.permissions.request({ origins }).catch(() => false));
  if (wasRefused) await show(found);
  else askIfWaiting();
}

async function goOn(): Promise<void> {
  const change = { isPaused: false };
  await askBackground({ type: 'change-settings', change }).catch(() => undefined);
  await ask();
}

// However it was granted: by the button here, or in the browser's own pages.
browser.permissions.onAdded.addListener(askIfWaiting);
speakIn(document, 'origin_title');
readWish(id).then((known) => {
  wish = known;
  return ask();
});
