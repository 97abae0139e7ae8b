import { useLayoutEffect, useRef } from 'preact/hooks';
import './SourceCard.css';
import type { Report, VersionCard } from '../utils/messages/protocol';
import { LABELS } from './state-wording';
import { webAddress } from './web-address';
import { dateWords, datingNote, distance, openLabel, otherLanguage, outletName } from './wording';

interface Props {
  readonly card: VersionCard;
  readonly reading: Report['reading'];
  readonly now: number;
}

/** The article the verdict is about, and the way to it. */
export function SourceCard({ card, reading, now }: Props) {
  const language = otherLanguage(card, reading);
  const apart = distance(card, reading);
  return (
    <article class="source">
      <p class="outlet">
        <bdi>{outletName(card)}</bdi>
        {language === null ? null : <span class="soft"> · in {language}</span>}
      </p>
      <p class="headline clamp" dir="auto" lang={card.lang ?? undefined} title={card.title}>
        {card.title}
      </p>
      <p class="when">
        {dateWords(card, now)}
        {apart === null ? null : (
          <>
            {' '}
            · <strong>{apart}</strong>
          </>
        )}
      </p>
      <p class="soft">{datingNote(card, now)}</p>
      <OpenLink card={card} />
    </article>
  );
}

/** A plain link, so that a private window stays private; it takes the focus unless the reader has already moved it. */
function OpenLink({ card }: { readonly card: VersionCard }) {
  const link = useRef<HTMLAnchorElement>(null);
  const address = webAddress(card.passageUrl) ?? webAddress(card.url);
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) link.current?.focus({ preventScroll: true });
  });
  if (address === null) return <p class="soft">{LABELS.noAddress}</p>;
  return (
    <a ref={link} class="open" href={address.href} target="_blank" rel="noopener noreferrer">
      <span>
        {openLabel(card)} <span aria-hidden="true">↗</span>
      </span>{' '}
      <span class="host">{address.host}</span>
      <span class="unseen"> ({LABELS.newTab})</span>
    </a>
  );
}
