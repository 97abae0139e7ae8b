import { useState } from 'preact/hooks';
import type { KeptText, ListedArticle } from '../../utils/library/listing';
import { language, type MessageKey, numberWords, say, sayAround, sayCount } from '../../utils/say';
import { Facts } from '../Facts';
import { momentWords, statedDate } from '../moments';
import { VerdictIcon } from '../VerdictIcon';
import { webAddress } from '../web-address';
import { KeptTexts } from './KeptTexts';
import { ListFilters } from './ListFilters';
import { EVERYTHING, matching, type Wanted } from './search';
import { type LibraryActions, type Shown, UNDO_LIMIT } from './shown';

/** Articles on one page of the list: as many as can be looked through, and few enough to be drawn at once. */
export const PAGE_ROWS = 50;

interface Props extends LibraryActions {
  readonly library: Shown;
  readonly wanted: Wanted;
  readonly page: number;
  readonly undoable: number;
  readonly now: number;
}

function countWords(shown: number, all: number): string {
  return shown === all
    ? sayCount('library_stored', all)
    : sayCount('library_shown', all, numberWords(shown));
}

function spaceWords(bytes: number): string {
  const size = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
  return say('library_space', new Intl.NumberFormat(language(), size).format(bytes / 2 ** 20));
}

/** The stored articles that match, page by page. */
export function ArticleList(props: Props) {
  const { library, wanted, page, undoable, now, onWanted, onOpen, onRemove, onUndo } = props;
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
        {all.length === 0 ? '' : countWords(found.length, all.length)}
        {library.bytes === null || all.length === 0 ? '' : ` · ${spaceWords(library.bytes)}`}
        {undoable > 0 ? (
          <>
            {' · '}
            {sayCount('library_deleted', undoable)}{' '}
            <button type="button" class="plain" onClick={onUndo}>
              {say('library_undo')}
            </button>
          </>
        ) : null}
      </p>
      {all.length === 0 ? (
        <div class="nothing">
          <h2>{say('library_empty')}</h2>
          <p>{say('library_empty_why')}</p>
        </div>
      ) : null}
      {all.length > 0 && found.length === 0 ? (
        <p class="nothing">
          {wanted.words === ''
            ? say('library_no_match')
            : say('library_no_match_words', wanted.words)}{' '}
          <button type="button" class="plain" onClick={() => onWanted(EVERYTHING)}>
            {say('library_show_all')}
          </button>
        </p>
      ) : null}
      <ol class="articles" id="articles" onKeyDown={moveByArrows}>
        {rows.map((article) => (
          <Row
            key={article.id}
            article={article}
            versions={library.versions.get(article.id) ?? 0}
            texts={library.texts.get(article.id) ?? null}
            broughtBy={titleOf(library, article)}
            now={now}
            onOpen={onOpen}
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
  texts,
  broughtBy,
  now,
  onOpen,
  onRemove,
}: Pick<LibraryActions, 'onOpen' | 'onRemove'> & {
  readonly article: ListedArticle;
  readonly versions: number;
  readonly texts: readonly KeptText[] | null;
  /** Title of the source that brought it, where that is still followed. */
  readonly broughtBy: string | null;
  readonly now: number;
}) {
  const { id, title, publisher, site, lang, firstSeenAt } = article;
  const address = webAddress(article.address);
  const name = title || article.address;
  const stated = statedDate(article);
  const facts = [
    stated === null ? say('library_no_date') : momentWords(stated, now),
    say('library_since', momentWords({ at: firstSeenAt, from: 'first-seen' }, now)),
    howItCame(article, broughtBy),
  ];
  const headline = (
    <span class="headline clamp" dir="auto" lang={lang ?? undefined} title={name}>
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
        <Facts outlet={publisher ?? site ?? address?.host ?? ''} facts={facts} />
        <Finding article={article} />
        <KeptTexts article={article} count={versions} texts={texts} now={now} onOpen={onOpen} />
      </div>
      <button
        type="button"
        class="plain"
        aria-label={say('library_delete_article', name)}
        onClick={({ currentTarget }) => {
          focusNeighbour(currentTarget.closest('li'), 'button');
          onRemove(id);
        }}
      >
        {say('library_delete')}
      </button>
    </li>
  );
}

function howItCame({ broughtBy }: ListedArticle, title: string | null): string {
  if (broughtBy === null) return say('library_by_reading');
  return title === null ? say('library_by_past_source') : say('library_by_source', title);
}

/** What an article was found to be, alone and with the headline of its source. */
const FINDINGS: Readonly<Record<string, { alone: MessageKey; of: MessageKey }>> = {
  copy: { alone: 'library_finding_copy', of: 'library_finding_copy_of' },
  rewrite: { alone: 'library_finding_rewrite', of: 'library_finding_rewrite_of' },
  partial: { alone: 'library_finding_partial', of: 'library_finding_partial_of' },
  translation: { alone: 'library_finding_translation', of: 'library_finding_translation_of' },
  update: { alone: 'library_finding_update', of: 'library_finding_update_of' },
};

/** What it takes from an earlier report, where it takes anything. */
function Finding({ article: { verdict, source } }: { readonly article: ListedArticle }) {
  const says = FINDINGS[verdict ?? ''];
  if (says === undefined || verdict === null) return null;
  const address = source && webAddress(source.address);
  const icon = <VerdictIcon of={verdict} size={14} />;
  if (!source || !address)
    return (
      <p class="finding">
        {icon}
        {say(says.alone)}
      </p>
    );
  return (
    <p class="finding">
      {icon}
      {sayAround(says.of, source.title || address.host).map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <a
            key={piece.name}
            href={address.href}
            target="_blank"
            rel="noopener noreferrer"
            title={address.host}
          >
            <bdi>{piece.name}</bdi>
          </a>
        ),
      )}
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
  const where = say('library_page', numberWords(at + 1), numberWords(pages));
  return (
    <div class="list-footer">
      {pages === 1 ? null : (
        <nav aria-label={where}>
          <button type="button" disabled={at === 0} onClick={() => onPage(at - 1)}>
            {say('library_newer')}
          </button>
          <span class="soft">{where}</span>
          <button type="button" disabled={at === pages - 1} onClick={() => onPage(at + 1)}>
            {say('library_older')}
          </button>
        </nav>
      )}
      {asked ? (
        <p class="confirm" role="alert">
          <span>
            {sayCount('library_confirm', found.length)}{' '}
            {found.length > UNDO_LIMIT
              ? say('library_confirm_for_good')
              : say('library_confirm_undoable')}
          </span>{' '}
          <button type="button" onClick={removeAll}>
            {say('library_delete')}
          </button>{' '}
          <button type="button" class="primary" onClick={() => setAsked(false)}>
            {say('library_keep')}
          </button>
        </p>
      ) : (
        <button type="button" class="plain" onClick={() => setAsked(true)}>
          {found.length === library.articles.length
            ? say('library_delete_all')
            : sayCount('library_delete_shown', found.length)}
        </button>
      )}
    </div>
  );
}
