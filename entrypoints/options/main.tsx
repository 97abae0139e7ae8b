import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/tokens.css';
import '../../components/base.css';
import { speakIn } from '../../components/page-language';
import { type Saved, SettingsPage } from '../../components/settings/SettingsPage';
import { siteOf } from '../../utils/article/publisher';
import neverRead from '../../utils/data/never-read.json';
import { download } from '../../utils/download';
import { askBackground } from '../../utils/messages/transport';
import {
  isSite,
  readSettings,
  type Settings,
  type SettingsChange,
  settingsFrom,
} from '../../utils/settings';

const root = document.getElementById('root');
/** The largest file there is, with ten thousand sites on each list, has a fifth of this. */
const FILE_BYTES = 4 * 2 ** 20;

let settings: Settings | null = null;
let saved: Saved = null;

function paint() {
  if (!root) return;
  render(
    <SettingsPage
      settings={settings}
      saved={saved}
      neverRead={neverRead.hosts}
      siteOf={siteWritten}
      onChange={(changed) => change(changed, 'saved')}
      onSave={save}
      onLoad={load}
    />,
    root,
  );
}

async function change(changed: SettingsChange, done: Saved): Promise<void> {
  const asked = { type: 'change-settings', change: changed } as const;
  const answer = await askBackground(asked).catch(() => undefined);
  settings = answer ?? (await readSettings());
  say(answer ? done : 'not-saved');
}

function say(what: Saved) {
  saved = what;
  paint();
}

/** The site of an address or of a host's name. */
function siteWritten(written: string): string | null {
  const address = /^https?:/i.test(written) ? written : `https://${written}`;
  const site = URL.canParse(address) ? siteOf(address) : null;
  // Chrome takes spaces for a part of a host's name, and writes them as %20.
  return site !== null && isSite(site) ? site : null;
}

function save() {
  const text = JSON.stringify(settings, null, 2);
  download(new Blob([text], { type: 'application/json' }), 'headwater-settings.json');
}

async function load(file: File): Promise<void> {
  const read = file.size > FILE_BYTES ? null : settingsFrom(jsonOf(await file.text()));
  await (read === null ? say('bad-file') : change(read, 'loaded'));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** They may be changed in the popup, or in another window. */
async function follow(): Promise<void> {
  settings = await readSettings();
  paint();
}

speakIn(document, 'settings_title');
paint();
follow();
browser.storage.onChanged.addListener((_, area) => {
  if (area === 'local') follow();
});
