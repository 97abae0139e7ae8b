import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly detail: string | null;
  readonly busy: boolean;
  /** The button that helps, if one does. */
  readonly children?: ComponentChildren;
}

/** A state without a verdict. */
export function Notice({ title, detail, busy, children }: Props) {
  return (
    <>
      <div class="verdict" aria-live="polite" aria-busy={busy}>
        <h1>{title}</h1>
        {detail === null ? null : <p class="soft">{detail}</p>}
      </div>
      {children}
    </>
  );
}
