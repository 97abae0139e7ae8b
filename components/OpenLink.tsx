import { useLayoutEffect, useRef } from 'preact/hooks';
import './OpenLink.css';
import { say } from '../utils/say';
import { HostWords } from './HostWords';
import { webAddress } from './web-address';

interface Props {
  readonly label: string;
  /** `http(s)`, or the link is left out. */
  readonly url: string | null;
}

/** The way out: a plain link, so that a private window stays private; it takes the focus unless the reader has already moved it. */
export function OpenLink({ label, url }: Props) {
  const link = useRef<HTMLAnchorElement>(null);
  const address = webAddress(url);
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) link.current?.focus({ preventScroll: true });
  });
  if (address === null) return <p class="soft">{say('open_no_address')}</p>;
  return (
    <a ref={link} class="open" href={address.href} target="_blank" rel="noopener noreferrer">
      <span>
        {label}{' '}
        <span class="out" aria-hidden="true">
          ↗
        </span>
      </span>{' '}
      <span class="host">
        <HostWords words={address.host} />
      </span>
      <span class="unseen"> ({say('open_in_new_tab')})</span>
    </a>
  );
}
