import './SecondLink.css';
import { HostWords } from './HostWords';
import { webAddress } from './web-address';

interface Props {
  readonly label: string;
  /** `http(s)`, or the link is left out. */
  readonly url: string | null;
}

/** A way out beside the first one: a plain link that says where it leads. */
export function SecondLink({ label, url }: Props) {
  const address = webAddress(url);
  if (address === null) return null;
  return (
    <a class="second" href={address.href} target="_blank" rel="noopener noreferrer">
      <span class="words">{label}</span>{' '}
      <span class="host">
        <HostWords words={address.host} />
      </span>
    </a>
  );
}
