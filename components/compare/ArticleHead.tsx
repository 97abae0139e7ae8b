import type { ComponentChildren } from 'preact';
import type { Article } from '../../utils/tracing/model';
import { webAddress } from '../web-address';
import { dateAndOrigin, outletOf } from './compare-wording';

interface Props {
  readonly role: string;
  readonly article: Article;
  /** Epoch ms. */
  readonly now: number;
  readonly openLabel: string;
  readonly children?: ComponentChildren;
}

/** Whose an article is, its headline, its date with what that rests on, and the way to its page. */
export function ArticleHead({ role, article, now, openLabel, children }: Props) {
  const address = webAddress(article.url);
  return (
    <article class="head">
      <p class="label">{role}</p>
      <p class="outlet">
        <bdi>{outletOf(article)}</bdi>
      </p>
      <h2 class="headline clamp" dir="auto" lang={article.lang ?? undefined} title={article.title}>
        {article.title}
      </h2>
      <p class="soft">{dateAndOrigin(article, now)}</p>
      {address === null ? null : (
        <p class="soft">
          <a href={address.href} target="_blank" rel="noopener noreferrer" title={address.host}>
            {openLabel}
          </a>{' '}
          <bdi>{address.host}</bdi>
        </p>
      )}
      {children}
    </article>
  );
}
