import { useState } from 'preact/hooks';
import { say } from '../../utils/say';

/** Reserved for examples. */
const EXAMPLE = 'news.example';

interface Props {
  readonly id: string;
  readonly heading: string;
  readonly why: string;
  /** What a screen reader calls the field for another site. */
  readonly label: string;
  /** Registrable domains. */
  readonly sites: readonly string[];
  /** The registrable domain of what the reader wrote; null where it is no site. */
  readonly siteOf: (written: string) => string | null;
  readonly onChange: (sites: readonly string[]) => void;
}

/** A list of sites that the reader can add to and take from. */
export function SiteSettings({ id, heading, why, label, sites, siteOf, onChange }: Props) {
  const [written, setWritten] = useState('');
  const [isBad, setBad] = useState(false);
  const add = () => {
    const site = siteOf(written.trim());
    setBad(site === null);
    if (site === null) return;
    setWritten('');
    if (!sites.includes(site)) onChange([...sites, site]);
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p class="soft">{why}</p>
      {sites.length === 0 ? <p class="none">{say('settings_no_sites')}</p> : null}
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <button
              type="button"
              class="plain"
              aria-label={say('settings_remove_site', site)}
              onClick={() => onChange(sites.filter((one) => one !== site))}
            >
              {say('settings_remove')}
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          type="text"
          dir="ltr"
          required
          inputMode="url"
          autocapitalize="none"
          spellcheck={false}
          aria-label={label}
          aria-invalid={isBad}
          placeholder={EXAMPLE}
          value={written}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
        <button type="submit">{say('settings_add')}</button>
      </form>
      <p role="status" class="bad">
        {isBad ? say('settings_bad_site') : ''}
      </p>
    </section>
  );
}
