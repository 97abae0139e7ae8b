import { Fragment } from 'preact';

/** Between a host's labels; numbers and the ends of sentences have no letter behind their dot. */
const AFTER_DOT = /(?<=[\p{L}\p{N}]\.)(?=\p{L})/u;

/** Words of which hosts go to a new line after their dots before they are broken anywhere else. */
export function HostWords({ words }: { readonly words: string }) {
  return words.split(AFTER_DOT).map((part, i) => (
    <Fragment key={i}>
      {i === 0 ? null : <wbr />}
      {part}
    </Fragment>
  ));
}
