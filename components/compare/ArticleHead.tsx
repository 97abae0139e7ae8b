import type { ComponentChildren } from 'preact';
import { say } from '../../utils/say';
import type { Article } from '../../utils/tracing/model';
import { HostWords } from '../HostWords';
import { webAddress } from '../web-address';
import { dateAndOrigin, outletOf } from './compare-wording';
import type { Which } from './TextColumn';

interface Props {
  readonly which: Which;
  readonly role: string;
  readonly article: Article;
  readonly children?: ComponentChildren;
}

/** Whose an article is, its headline, its date with what that rests on, and the way to its page. */
export function ArticleHead({ which, role, article, children }: Props) {
  const address = webAddress(article.url);
  return (
    <article class={`head ${which}`}>
      <p class="label">{role}</p>
      <p class="outlet">
        <bdi>{outletOf(article)}</bdi>
      </p>
      <h2 class="headline clamp" dir="auto" lang={article.lang ?? undefined} title={article.title}>
        {article.title}
      </h2>
      <p class="soft">{dateAndOrigin(article)}</p>
      {address === null ? null : (
        <p class="soft">
          <a href={address.href} target="_blank" rel="noopener noreferrer">
            <HostWords words={say('compare_open_at', address.host)} />
          </a>
        </p>
      )}
      {children}
    </article>
  );
}
