import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/tokens.css';
import '../../components/base.css';
import { speakIn } from '../../components/page-language';
import { type Access, Welcome } from '../../components/Welcome';
import { EVERY_SITE } from '../../utils/site-access';

const everywhere = { origins: [...EVERY_SITE] };
const root = document.getElementById('root');
let access: Access = 'asking';
let iconIsHidden = !import.meta.env.FIREFOX;

function paint(next: Access) {
  access = next;
  if (!root) return;
  render(
    <Welcome
      access={access}
      iconIsHidden={iconIsHidden}
      // Asked in the click itself: after anything awaited the browser no longer takes it for the reader's wish.
      onGrant={() =>
        browser.permissions.request(everywhere).then((granted) => {
          paint(granted ? 'granted' : 'not-now');
        })
      }
      onNotNow={() => paint('not-now')}
    />,
    root,
  );
}

/** Follows what the browser says, wherever it was granted or taken back. */
async function follow() {
  if (await browser.permissions.contains(everywhere)) paint('granted');
  else if (access !== 'not-now') paint('not-granted');
}

/** Whether the icon has been pinned meanwhile, in the toolbar above this page. Firefox hides it only for who wants it so. */
async function seeIcon() {
  if (import.meta.env.FIREFOX) return;
  const { isOnToolbar } = await browser.action.getUserSettings();
  iconIsHidden = isOnToolbar === false;
  paint(access);
}

speakIn(document, 'welcome_title');
paint(access);
follow();
seeIcon();
// Only newer Chrome says so at once; after the menu of the puzzle piece the page has the focus again.
browser.action.onUserSettingsChanged?.addListener(seeIcon);
addEventListener('focus', seeIcon);
browser.permissions.onAdded.addListener(follow);
browser.permissions.onRemoved.addListener(follow);
