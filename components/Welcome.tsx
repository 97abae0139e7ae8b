import { useLayoutEffect, useRef } from 'preact/hooks';
import './Welcome.css';
import { Mark } from './Mark';
import { PinSteps } from './PinSteps';
import { WELCOME } from './welcome-wording';

/** Where the reader stands on site access; `asking` until the browser has answered. */
export type Access = 'asking' | 'granted' | 'not-granted' | 'not-now';

interface Props {
  readonly access: Access;
  /** Chrome hides new icons behind a puzzle piece until they are pinned; Firefox shows this one at once. */
  readonly iconIsHidden: boolean;
  readonly onGrant: () => void;
  readonly onNotNow: () => void;
}

/** The page that opens once, after installing. Nothing on it has to be done. */
export function Welcome({ access, iconIsHidden, onGrant, onNotNow }: Props) {
  const answer = useRef<HTMLHeadingElement>(null);
  const hadChoice = useRef(false);
  useLayoutEffect(() => {
    // The button that was pressed is gone: the focus goes to what it led to, not to the top of the page.
    if (hadChoice.current && document.activeElement === document.body) answer.current?.focus();
    hadChoice.current = access === 'not-granted' || access === 'not-now';
  }, [access]);
  return (
    <main class="welcome">
      <header>
        <Mark size={44} />
        <h1>Headwater</h1>
      </header>
      <div class="what">
        {WELCOME.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <section aria-live="polite">
        <h2 ref={answer} tabIndex={-1}>
          {WELCOME.access[access].title}
        </h2>
        <p>{WELCOME.access[access].detail}</p>
        {access === 'granted' || access === 'asking' ? null : (
          <div class="choice">
            <button type="button" class="primary" onClick={onGrant}>
              {WELCOME.grant}
            </button>
            {access === 'not-granted' ? (
              <button type="button" onClick={onNotNow}>
                {WELCOME.notNow}
              </button>
            ) : null}
          </div>
        )}
      </section>
      <section>
        <h2>{iconIsHidden ? WELCOME.pin.title : WELCOME.icon.title}</h2>
        {iconIsHidden ? <PinSteps /> : <p>{WELCOME.icon.detail}</p>}
      </section>
      <section>
        <h2>{WELCOME.sources.title}</h2>
        <p>{WELCOME.sources.detail}</p>
        <p>
          <a href="/library.html">{WELCOME.sources.link}</a>
        </p>
      </section>
    </main>
  );
}
