import './LibraryPage.css';
import type { LibraryFailure, SourceId, SourceRow } from '../../utils/library/database';
import type { ListedArticle } from '../../utils/library/listing';
import type { ArticleId } from '../../utils/tracing/model';
import { Mark } from '../Mark';
import { ArticleList } from './ArticleList';
import { InAndOut, type Transfer } from './InAndOut';
import { WORDS } from './library-wording';
import { SourceList } from './SourceList';

/** What is stored, as far as it is known. */
export interface Shown {
  readonly articles: readonly ListedArticle[];
  readonly sources: readonly SourceRow[];
  /** Older texts kept of the articles on the page that is shown. */
  readonly versions: ReadonlyMap<ArticleId, number>;
  /** Bytes on the disk; null where the browser does not say. */
  readonly bytes: number | null;
}

/** What the reader can do on the page. */
export interface LibraryActions {
  readonly onSearch: (words: string) => void;
  readonly onPage: (page: number) => void;
  /** Can be undone. */
  readonly onRemove: (id: ArticleId) => void;
  readonly onUndo: () => void;
  /** Cannot. */
  readonly onRemoveAll: (ids: readonly ArticleId[]) => void;
  readonly onPause: (id: SourceId, isPaused: boolean) => void;
  readonly onUnfollow: (id: SourceId) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  /** Of an export or import. */
  readonly onCancel: () => void;
}

interface Props extends LibraryActions {
  /** Null while it is being opened. */
  readonly library: Shown | LibraryFailure | null;
  readonly words: string;
  /** From 0. */
  readonly page: number;
  /** Articles that were just removed and can be put back. */
  readonly undoable: number;
  readonly transfer: Transfer;
  /** Epoch ms. */
  readonly now: number;
}

/** Everything that is stored, and the sites that are followed. */
export function LibraryPage(props: Props) {
  const { library } = props;
  return (
    <div class="library">
      <header>
        <Mark size={26} />
        <h1>{WORDS.title}</h1>
      </header>
      <main>
        {library === null ? <p class="soft">{WORDS.loading}</p> : null}
        {typeof library === 'string' ? (
          <div role="alert">
            <h2>{WORDS.failed}</h2>
            <p>{WORDS.failedWhy[library]}</p>
          </div>
        ) : null}
        {library !== null && typeof library !== 'string' ? (
          <>
            <ArticleList {...props} library={library} />
            <SourceList {...props} sources={library.sources} />
            <InAndOut {...props} isEmpty={library.articles.length === 0} />
          </>
        ) : null}
      </main>
    </div>
  );
}
