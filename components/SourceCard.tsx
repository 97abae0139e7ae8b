import './SourceCard.css';
import type { Report, VersionCard } from '../utils/messages/report';
import { say } from '../utils/say';
import { HostWords } from './HostWords';
import { OpenLink } from './OpenLink';
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
        <bdi>
          <HostWords words={outletName(card)} />
        </bdi>
        {language === null ? null : (
          <span class="soft"> · {say('source_card_language', language)}</span>
        )}
      </p>
      <p class="headline clamp" dir="auto" lang={card.lang ?? undefined} title={card.title}>
        {card.title}
      </p>
      <p class="when">
        <span>{dateWords(card, now)}</span> {apart === null ? null : <strong>{apart}</strong>}
      </p>
      <p class="soft">{datingNote(card, now)}</p>
      <OpenLink label={openLabel(card)} url={webAddress(card.passageUrl)?.href ?? card.url} />
    </article>
  );
}
