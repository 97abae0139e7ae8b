import './SettingsPage.css';
import type neverRead from '../../utils/data/never-read.json';
import { type MessageKey, say, sayCount } from '../../utils/say';
import { ARCHIVES, NEWS_SEARCHES, WEB_SEARCHES } from '../../utils/search-services';
import type { Settings, SettingsChange } from '../../utils/settings';
import { FileButton } from '../FileButton';
import { Mark } from '../Mark';
import { Check, Part, Pick } from './Choice';
import { SiteSettings } from './SiteSettings';

/** How a change went, until the next one. */
export type Saved = 'saved' | 'not-saved' | 'loaded' | 'bad-file' | null;

interface Props {
  /** Null while they are being read. */
  readonly settings: Settings | null;
  readonly saved: Saved;
  /** What is never read unless the reader says so: kinds with their hosts. */
  readonly neverRead: Readonly<Partial<Record<keyof NeverRead, readonly string[]>>>;
  readonly siteOf: (written: string) => string | null;
  readonly onChange: (change: SettingsChange) => void;
  readonly onSave: () => void;
  readonly onLoad: (file: File) => void;
}

const SAYS: Readonly<Record<Exclude<Saved, null>, MessageKey>> = {
  saved: 'settings_saved',
  'not-saved': 'settings_not_saved',
  loaded: 'settings_loaded',
  'bad-file': 'settings_bad_file',
};

const MODES: Readonly<Record<Settings['mode'], MessageKey>> = {
  'every-site': 'settings_mode_every_site',
  'chosen-sites': 'settings_mode_chosen_sites',
  'on-click': 'settings_mode_on_click',
};

type NeverRead = typeof neverRead.hosts;

const NEVER_READ: Readonly<Record<keyof NeverRead, MessageKey>> = {
  mail: 'never_read_mail',
  documents: 'never_read_documents',
  messages: 'never_read_messages',
  chatbots: 'never_read_chatbots',
  bank: 'never_read_bank',
  health: 'never_read_health',
  'signing in': 'never_read_signing_in',
  offices: 'never_read_offices',
};

/** What the reader can choose. Every choice is saved at once. */
export function SettingsPage(props: Props) {
  const { settings, saved } = props;
  return (
    <div class="settings">
      <header>
        <Mark size={26} />
        <h1>{say('settings_heading')}</h1>
        <p role="status">{saved === null ? '' : say(SAYS[saved])}</p>
        <a class="other-page" href="/library.html">
          {say('settings_library')}
        </a>
      </header>
      <main>
        {settings === null ? (
          <p class="soft">{say('settings_loading')}</p>
        ) : (
          <>
            <Reading {...props} settings={settings} />
            <Sites {...props} settings={settings} />
            <Keeping {...props} settings={settings} />
            <Services {...props} settings={settings} />
            <AsFile {...props} />
          </>
        )}
      </main>
    </div>
  );
}

type PartProps = Props & { readonly settings: Settings };

function Reading({ settings, onChange }: PartProps) {
  const modes = Object.entries(MODES) as [Settings['mode'], MessageKey][];
  return (
    <>
      <Check
        label={say('settings_pause')}
        why={say('settings_pause_why')}
        checked={settings.isPaused}
        onChange={(isPaused) => onChange({ isPaused })}
      />
      <section>
        <fieldset>
          <legend>{say('settings_mode')}</legend>
          {modes.map(([mode, label]) => (
            <label key={mode}>
              <input
                type="radio"
                name="mode"
                checked={settings.mode === mode}
                onChange={() => onChange({ mode })}
              />
              <span>{say(label)}</span>
            </label>
          ))}
        </fieldset>
      </section>
      <Check
        label={say('settings_private')}
        why={say('settings_private_why')}
        checked={settings.tracesPrivate}
        onChange={(tracesPrivate) => onChange({ tracesPrivate })}
      />
    </>
  );
}

function Sites({ settings, neverRead, siteOf, onChange }: PartProps) {
  return (
    <>
      <SiteSettings
        id="sites-on"
        heading={say('settings_sites_on')}
        why={say('settings_sites_on_why')}
        label={say('settings_sites_on_add')}
        sites={settings.sitesOn}
        siteOf={siteOf}
        onChange={(sitesOn) => onChange({ sitesOn })}
      />
      <SiteSettings
        id="sites-off"
        heading={say('settings_sites_off')}
        why={say('settings_sites_off_why')}
        label={say('settings_sites_off_add')}
        sites={settings.sitesOff}
        siteOf={siteOf}
        onChange={(sitesOff) => onChange({ sitesOff })}
      />
      <Part
        id="never-read"
        heading={say('settings_never_read')}
        why={say('settings_never_read_why')}
      >
        {(Object.keys(neverRead) as (keyof NeverRead)[]).map((kind) => (
          <details key={kind}>
            <summary>{say(NEVER_READ[kind])}</summary>
            <p class="soft">{neverRead[kind]?.join(', ')}</p>
          </details>
        ))}
      </Part>
    </>
  );
}

function keepWords(days: number | null): string {
  if (days === null) return say('settings_keep_for_ever');
  return days % 365 === 0
    ? sayCount('settings_keep_years', days / 365)
    : sayCount('settings_keep_days', days);
}

const KEEP_DAYS = [null, 730, 365, 180, 90, 30] as const;

function Keeping({ settings: { keepDays }, onChange }: PartProps) {
  const days = [...new Set([...KEEP_DAYS, keepDays])].sort(
    (a, b) => (b ?? Number.POSITIVE_INFINITY) - (a ?? Number.POSITIVE_INFINITY),
  );
  return (
    <section>
      <Pick
        label={say('settings_keep')}
        value={String(keepDays)}
        options={days.map((one) => [String(one), keepWords(one)] as const)}
        onChange={(picked) => onChange({ keepDays: picked === 'null' ? null : Number(picked) })}
      />
      <p class="soft">{say('settings_keep_why')}</p>
    </section>
  );
}

function Services({ settings, onChange }: PartProps) {
  return (
    <Part id="services" heading={say('settings_services')} why={say('settings_services_why')}>
      <Pick
        label={say('settings_web_search')}
        value={settings.webSearch}
        options={namesOf(WEB_SEARCHES)}
        onChange={(webSearch) => onChange({ webSearch })}
      />
      <Pick
        label={say('settings_news_search')}
        value={settings.newsSearch}
        options={namesOf(NEWS_SEARCHES)}
        onChange={(newsSearch) => onChange({ newsSearch })}
      />
      <Pick
        label={say('settings_archive')}
        value={settings.archive}
        options={namesOf(ARCHIVES)}
        onChange={(archive) => onChange({ archive })}
      />
    </Part>
  );
}

function namesOf<Name extends string>(
  services: Readonly<Record<Name, { readonly name: string }>>,
): readonly (readonly [Name, string])[] {
  return (Object.keys(services) as Name[]).map((one) => [one, services[one].name] as const);
}

function AsFile({ onSave, onLoad }: Props) {
  return (
    <Part id="as-file" heading={say('settings_file')}>
      <div class="choice">
        <button type="button" onClick={onSave}>
          {say('settings_save')}
        </button>
        <FileButton label={say('settings_load')} accept=".json" onFile={onLoad} />
      </div>
    </Part>
  );
}
