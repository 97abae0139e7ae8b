import './KeptTexts.css';
import { useState } from 'preact/hooks';
import type { KeptText, ListedArticle } from '../../utils/library/listing';
import { say, sayCount } from '../../utils/say';
import { momentWords } from '../moments';

interface Props {
  readonly article: ListedArticle;
  /** How many older texts are kept. */
  readonly count: number;
  /** All its texts, the last one first; null while they are not at hand. */
  readonly texts: readonly KeptText[] | null;
  readonly now: number;
  readonly onOpen: (article: ListedArticle) => void;
}

/** The texts that an article had, each with when it was last seen; nothing where it has had one only. */
export function KeptTexts({ article, count, texts, now, onOpen }: Props) {
  if (count === 0) return null;
  return (
    <details
      class="kept"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen(article);
      }}
      // Its keys scroll and fold; those of the list around it lead to other articles, and delete.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <summary>{sayCount('library_versions', count)}</summary>
      {texts === null ? (
        <p class="soft" role="status">
          {say('versions_loading')}
        </p>
      ) : (
        texts.map((kept, i) => (
          <OneText
            key={`${kept.lastSeenAt} ${i}`}
            kept={kept}
            lang={article.lang}
            when={say(
              i === 0 ? 'versions_now' : 'versions_until',
              momentWords({ at: kept.lastSeenAt, from: 'first-seen' }, now),
            )}
          />
        ))
      )}
    </details>
  );
}

/** One text, drawn once it is opened: a live blog may have many, and each may be long. */
function OneText({
  kept: { title, text },
  lang,
  when,
}: {
  readonly kept: KeptText;
  readonly lang: string | null;
  readonly when: string;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {when}
        {title === '' ? null : (
          <span class="soft" dir="auto" lang={lang ?? undefined}>
            {title}
          </span>
        )}
      </summary>
      {isOpen ? (
        // It scrolls, so the keyboard must reach it.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <section class="kept-text" aria-label={when} lang={lang ?? undefined} tabIndex={0}>
          {text.split(/\n+/).map((paragraph, i) => (
            <p key={i} dir="auto">
              {paragraph}
            </p>
          ))}
        </section>
      ) : null}
    </details>
  );
}
