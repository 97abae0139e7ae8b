import './SettingsPage.css';
import { ARCHIVES, NEWS_SEARCHES, WEB_SEARCHES } from '../../utils/search-services';
import type { Settings, SettingsChange } from '../../utils/settings';
import { FileButton } from '../FileButton';
import { Mark } from '../Mark';
import { Check, Part, Pick } from './Choice';
import { SiteSettings } from './SiteSettings';
import { SETTINGS } from './settings-wording';

/** How a change went, until the next one. */
export type Saved = 'saved' | 'not-saved' | 'loaded' | 'bad-file' | null;

interface Props {
  /** Null while they are being read. */
  readonly settings: Settings | null;
  readonly saved: Saved;
  /** What is never read unless the reader says so: kinds with their hosts. */
  readonly neverRead: Readonly<Record<string, readonly string[]>>;
  readonly siteOf: (written: string) => string | null;
  readonly onChange: (change: SettingsChange) => void;
  readonly onSave: () => void;
  readonly onLoad: (file: File) => void;
}

const SAYS = {
  saved: SETTINGS.saved,
  'not-saved': SETTINGS.notSaved,
  loaded: SETTINGS.loaded,
  'bad-file': SETTINGS.badFile,
} as const;

/** What the reader can choose. Every choice is saved at once. */
export function SettingsPage(props: Props) {
  const { settings, saved } = props;
  return (
    <div class="settings">
      <header>
        <Mark size={26} />
        <h1>{SETTINGS.title}</h1>
        <p role="status">{saved === null ? '' : SAYS[saved]}</p>
        <a class="elsewhere" href="/library.html">
          {SETTINGS.library}
        </a>
      </header>
      <main>
        {settings === null ? (
          <p class="soft">{SETTINGS.loading}</p>
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
  const modes = Object.entries(SETTINGS.modes) as [Settings['mode'], string][];
  return (
    <>
      <Check
        label={SETTINGS.pause}
        why={SETTINGS.pauseWhy}
        checked={settings.isPaused}
        onChange={(isPaused) => onChange({ isPaused })}
      />
      <section>
        <fieldset>
          <legend>{SETTINGS.where}</legend>
          {modes.map(([mode, label]) => (
            <label key={mode}>
              <input
                type="radio"
                name="mode"
                checked={settings.mode === mode}
                onChange={() => onChange({ mode })}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      </section>
      <Check
        label={SETTINGS.private}
        why={SETTINGS.privateWhy}
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
        heading={SETTINGS.sitesOn}
        why={SETTINGS.sitesOnWhy}
        sites={settings.sitesOn}
        siteOf={siteOf}
        onChange={(sitesOn) => onChange({ sitesOn })}
      />
      <SiteSettings
        id="sites-off"
        heading={SETTINGS.sitesOff}
        why={SETTINGS.sitesOffWhy}
        sites={settings.sitesOff}
        siteOf={siteOf}
        onChange={(sitesOff) => onChange({ sitesOff })}
      />
      <Part id="never-read" heading={SETTINGS.neverRead} why={SETTINGS.neverReadWhy}>
        {Object.entries(neverRead).map(([kind, hosts]) => (
          <details key={kind}>
            <summary>{kind}</summary>
            <p class="soft">{hosts.join(', ')}</p>
          </details>
        ))}
      </Part>
    </>
  );
}

const KEEP_DAYS = [null, 730, 365, 180, 90, 30] as const;

function Keeping({ settings: { keepDays }, onChange }: PartProps) {
  const days = [...new Set([...KEEP_DAYS, keepDays])].sort(
    (a, b) => (b ?? Number.POSITIVE_INFINITY) - (a ?? Number.POSITIVE_INFINITY),
  );
  return (
    <section>
      <Pick
        label={SETTINGS.keep}
        value={String(keepDays)}
        options={days.map((one) => [String(one), SETTINGS.keepFor(one)] as const)}
        onChange={(picked) => onChange({ keepDays: picked === 'null' ? null : Number(picked) })}
      />
      <p class="soft">{SETTINGS.keepWhy}</p>
    </section>
  );
}

function Services({ settings, onChange }: PartProps) {
  return (
    <Part id="services" heading={SETTINGS.services} why={SETTINGS.servicesWhy}>
      <Pick
        label={SETTINGS.webSearch}
        value={settings.webSearch}
        options={namesOf(WEB_SEARCHES)}
        onChange={(webSearch) => onChange({ webSearch })}
      />
      <Pick
        label={SETTINGS.newsSearch}
        value={settings.newsSearch}
        options={namesOf(NEWS_SEARCHES)}
        onChange={(newsSearch) => onChange({ newsSearch })}
      />
      <Pick
        label={SETTINGS.archive}
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
    <Part id="as-file" heading={SETTINGS.file}>
      <div class="choice">
        <button type="button" onClick={onSave}>
          {SETTINGS.save}
        </button>
        <FileButton label={SETTINGS.load} accept=".json" onFile={onLoad} />
      </div>
    </Part>
  );
}
