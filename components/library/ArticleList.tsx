import { useState } from 'preact/hooks';
import type { ListedArticle } from '../../utils/library/listing';
import type { ArticleId } from '../../utils/tracing/model';
import { momentWords, statedDate } from '../moments';
import { webAddress } from '../web-address';
import { ListFilters } from './ListFilters';
import { WORDS } from './library-wording';
import { EVERYTHING, matching, type Wanted } from './search';
import type { LibraryActions, Shown } from './shown';

/** Articles on one page of the list: as many as can be looked through, and few enough to be drawn at once. */
export const PAGE_ROWS = 50;

interface Props extends LibraryActions {
  readonly library: Shown;
  readonly wanted: Wanted;
  readonly page: number;
  readonly undoable: number;
  readonly now: number;
}

/** The stored articles that match, page by page. */
export function ArticleList(props: Props) {
  const { library, wanted, page, undoable, now, onWanted, onRemove, onUndo } = props;
  const all = library.articles;
  const found = matching(all, wanted, now);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_ROWS));
  const at = Math.min(page, pages - 1);
  const rows = found.slice(at * PAGE_ROWS, (at + 1) * PAGE_ROWS);
  return (
    <section>
      {all.length === 0 ? null : (
        <ListFilters wanted={wanted} sources={library.sources} onWanted={onWanted} />
      )}
      <p class="soft counted" role="status">
        {all.length === 0 ? '' : WORDS.counted(found.length, all.length)}
        {library.bytes === null || all.length === 0 ? '' : ` · ${WORDS.space(library.bytes)}`}
        {undoable > 0 ? (
          <>
            {' · '}
            {WORDS.removed(undoable)}{' '}
            <button type="button" class="plain" onClick={onUndo}>
              {WORDS.undo}
            </button>
          </>
        ) : null}
      </p>
      {all.length === 0 ? (
        <div class="nothing">
          <h2>{WORDS.empty}</h2>
          <p>{WORDS.emptyWhy}</p>
        </div>
      ) : null}
      {all.length > 0 && found.length === 0 ? (
        <p class="nothing">
          {WORDS.noMatch(wanted.words)}{' '}
          <button type="button" class="plain" onClick={() => onWanted(EVERYTHING)}>
            {WORDS.showAll}
          </button>
        </p>
      ) : null}
      <ol class="articles" id="articles" onKeyDown={moveByArrows}>
        {rows.map((article) => (
          <Row
            key={article.id}
            article={article}
            versions={library.versions.get(article.id) ?? 0}
            broughtBy={titleOf(library, article)}
            now={now}
            onRemove={onRemove}
          />
        ))}
      </ol>
      {found.length === 0 ? null : <ListFooter {...props} found={found} at={at} pages={pages} />}
    </section>
  );
}

function Row({
  article,
  versions,
  broughtBy,
  now,
  onRemove,
}: {
  readonly article: ListedArticle;
  readonly versions: number;
  /** Title of the source that brought it, where that is still followed. */
  readonly broughtBy: string | null;
  readonly now: number;
  readonly onRemove: (id: ArticleId) => void;
}) {
  const { id, title, publisher, site, lang, firstSeenAt } = article;
  const address = webAddress(article.address);
  const name = title || article.address;
  const stated = statedDate(article);
  const facts = [
    stated === null ? WORDS.noDate : momentWords(stated, now),
    WORDS.firstSeen(momentWords({ at: firstSeenAt, from: 'first-seen' }, now)),
    article.broughtBy === null ? WORDS.byReading : WORDS.bySource(broughtBy),
    ...(versions > 0 ? [WORDS.versions(versions)] : []),
  ];
  const headline = (
    <span class="headline" dir="auto" lang={lang ?? undefined}>
      {name}
    </span>
  );
  return (
    <li
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Delete') return;
        focusNeighbour(currentTarget, placeNow());
        onRemove(id);
      }}
    >
      <div>
        {address === null ? (
          headline
        ) : (
          <a href={address.href} target="_blank" rel="noopener noreferrer" title={address.host}>
            {headline}
          </a>
        )}
        <p class="soft">
          <bdi>{publisher ?? site ?? address?.host}</bdi> · {facts.join(' · ')}
        </p>
        <Finding article={article} />
      </div>
      <button
        type="button"
        class="plain"
        aria-label={WORDS.remove(name)}
        onClick={({ currentTarget }) => {
          focusNeighbour(currentTarget.closest('li'), 'button');
          onRemove(id);
        }}
      >
        {WORDS.removeShort}
      </button>
    </li>
  );
}

/** What it takes from an earlier report, where it takes anything. */
function Finding({ article: { verdict, source } }: { readonly article: ListedArticle }) {
  const [alone, of] = WORDS.verdicts[verdict ?? ''] ?? [];
  if (alone === undefined) return null;
  const address = source && webAddress(source.address);
  if (!source || !address) return <p class="finding">{alone}</p>;
  return (
    <p class="finding">
      {of}{' '}
      <a href={address.href} target="_blank" rel="noopener noreferrer" title={address.host}>
        <bdi>{source.title || address.host}</bdi>
      </a>
    </p>
  );
}

function titleOf({ sources }: Shown, { broughtBy }: ListedArticle): string | null {
  return sources.find(({ id }) => id === broughtBy)?.title ?? null;
}

/** Where the keyboard stands in a row. */
type Place = 'a, button' | 'button';

const placeNow = (): Place =>
  document.activeElement?.tagName === 'BUTTON' ? 'button' : 'a, button';

/** The same place in the next article, or in the one before: whoever deletes by keyboard stays in the list. */
function focusNeighbour(row: Element | null, place: Place) {
  focusIn(row?.nextElementSibling ?? row?.previousElementSibling, place);
}

/** Arrows lead from article to article. */
function moveByArrows(event: KeyboardEvent) {
  const row = event.target instanceof Element ? event.target.closest('li') : null;
  const next = {
    ArrowDown: row?.nextElementSibling,
    ArrowUp: row?.previousElementSibling,
    Home: row?.parentElement?.firstElementChild,
    End: row?.parentElement?.lastElementChild,
  }[event.key];
  if (!next) return;
  event.preventDefault();
  focusIn(next, placeNow());
}

function focusIn(row: Element | null | undefined, place: Place) {
  row?.querySelector<HTMLElement>(place)?.focus();
}

/** Turns the pages, and deletes what is shown after asking once more. */
function ListFooter({
  found,
  at,
  pages,
  library,
  onPage,
  onRemoveAll,
}: Props & {
  readonly found: readonly ListedArticle[];
  readonly at: number;
  readonly pages: number;
}) {
  const [asked, setAsked] = useState(false);
  const removeAll = () => {
    setAsked(false);
    onRemoveAll(found.map(({ id }) => id));
  };
  return (
    <div class="list-footer">
      {pages === 1 ? null : (
        <nav aria-label={WORDS.pageOf(at + 1, pages)}>
          <button type="button" disabled={at === 0} onClick={() => onPage(at - 1)}>
            {WORDS.newer}
          </button>
          <span class="soft">{WORDS.pageOf(at + 1, pages)}</span>
          <button type="button" disabled={at === pages - 1} onClick={() => onPage(at + 1)}>
            {WORDS.older}
          </button>
        </nav>
      )}
      {asked ? (
        <p class="confirm" role="alert">
          {WORDS.confirm(found.length)}{' '}
          <button type="button" onClick={removeAll}>
            {WORDS.confirmYes}
          </button>{' '}
          <button type="button" class="primary" onClick={() => setAsked(false)}>
            {WORDS.confirmNo}
          </button>
        </p>
      ) : (
        <button type="button" class="plain" onClick={() => setAsked(true)}>
          {WORDS.removeShown(found.length, library.articles.length)}
        </button>
      )}
    </div>
  );
}
