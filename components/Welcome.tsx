import { useLayoutEffect, useRef } from 'preact/hooks';
import './Welcome.css';
import { type MessageKey, say } from '../utils/say';
import { Mark } from './Mark';
import { PinSteps } from './PinSteps';

/** Where the reader stands on site access; `asking` until the browser has answered. */
export type Access = 'asking' | 'granted' | 'not-granted' | 'not-now';

const TOLD: Readonly<Record<Access, { title: MessageKey; detail: MessageKey | null }>> = {
  asking: { title: 'welcome_access_title', detail: null },
  'not-granted': { title: 'welcome_access_title', detail: 'welcome_access_detail' },
  granted: { title: 'welcome_granted_title', detail: 'welcome_granted_detail' },
  'not-now': { title: 'welcome_not_now_title', detail: 'welcome_not_now_detail' },
};

interface Props {
  readonly access: Access;
  /** Chrome hides new icons behind a puzzle piece until they are pinned; Firefox shows this one at once. */
  readonly iconIsHidden: boolean;
  readonly onGrant: () => void;
  readonly onNotNow: () => void;
}

/** The page that opens once, after installing. Nothing on it has to be done. */
export function Welcome({ access, iconIsHidden, onGrant, onNotNow }: Props) {
  const { title, detail } = TOLD[access];
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
        <h1>{say('extension_name')}</h1>
      </header>
      <div class="what">
        <p>{say('welcome_what')}</p>
        <p>{say('welcome_how')}</p>
        <p>{say('welcome_where')}</p>
      </div>
      <section aria-live="polite">
        <h2 ref={answer} tabIndex={-1}>
          {say(title)}
        </h2>
        <p>{detail === null ? '' : say(detail)}</p>
        {access === 'granted' || access === 'asking' ? null : (
          <div class="choice">
            <button type="button" class="primary" onClick={onGrant}>
              {say('action_grant')}
            </button>
            {access === 'not-granted' ? (
              <button type="button" onClick={onNotNow}>
                {say('welcome_not_now')}
              </button>
            ) : null}
          </div>
        )}
      </section>
      <section>
        <h2>{iconIsHidden ? say('welcome_pin_title') : say('welcome_icon_title')}</h2>
        {iconIsHidden ? <PinSteps /> : <p>{say('welcome_icon_detail')}</p>}
      </section>
      <section>
        <h2>{say('welcome_sources_title')}</h2>
        <p>{say('welcome_sources_detail')}</p>
        <p>
          <a href="/library.html">{say('welcome_sources_link')}</a>
        </p>
      </section>
    </main>
  );
}
