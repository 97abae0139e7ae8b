import { say } from '../../utils/say';

/** Past the head of the page, for who goes by keyboard. What they lead to takes the focus; the page's address stays. */
export function SkipLinks({ isCompared }: { readonly isCompared: boolean }) {
  if (!isCompared) return null;
  return (
    <nav class="skip" aria-label={say('compare_skip')}>
      <SkipLink to="text-reading">{say('compare_skip_reading')}</SkipLink>
      <SkipLink to="text-source">{say('compare_skip_source')}</SkipLink>
      <SkipLink to="changes">{say('compare_skip_changes')}</SkipLink>
    </nav>
  );
}

function SkipLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        const target = document.getElementById(to);
        target?.focus();
        target?.scrollIntoView({ block: 'nearest' });
      }}
    >
      {children}
    </a>
  );
}
