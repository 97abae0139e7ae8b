import { Fragment } from 'preact';

/** With the port and the punctuation behind it, which would stand at the beginning of a line. */
const HOST = /((?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]*(?::\d+)?[^\s\p{L}\p{N}]*)/u;

/** Words of which hosts stand on one line where they find room on any; then they are broken at their dots before anywhere else. */
export function HostWords({ words }: { readonly words: string }) {
  const pieces = words.split(HOST);
  return pieces.map((piece, i) => (i % 2 === 0 ? piece : <Host key={i} name={piece} />));
}

function Host({ name }: { readonly name: string }) {
  return (
    <span class="unbroken">
      {name.split(/(?<=\.)/).map((label, i) => (
        <Fragment key={i}>
          {i === 0 ? null : <wbr />}
          {label}
        </Fragment>
      ))}
    </span>
  );
}
