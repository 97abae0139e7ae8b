import { Fragment } from 'preact';
import './Timeline.css';
import { compareHash } from '../../utils/compare-address';
import { say } from '../../utils/say';
import type { StoryVersion } from '../../utils/tracing/versions';
import { statedDate } from '../moments';
import { dateAndOrigin, libraryWords, outletOf } from './compare-wording';
import type { Versions } from './shown';
import { carriedWords, tookWords } from './timeline-wording';

/** Who had the story when, how much of the earliest each has, and which took from which. */
export function Timeline({
  versions: { related: versions, isCut, failure },
}: {
  readonly versions: Versions;
}) {
  if (failure !== null)
    return (
      <p class="timeline-note">
        {say('timeline_failed')} {libraryWords(failure)}
      </p>
    );
  if (versions === null) return <p class="soft timeline-note">{say('timeline_looking')}</p>;
  if (versions.length < 2) return <p class="timeline-note">{say('timeline_alone')}</p>;
  const isDated = ({ article }: StoryVersion) => statedDate(article) !== null;
  const dated = versions.filter(isDated);
  const undated = versions.filter((version) => !isDated(version));
  return (
    <section class="timeline" aria-label={say('timeline_heading')}>
      <p class="soft">{say('timeline_note')}</p>
      {dated.length === 0 ? null : (
        <div class="dated">
          <Lines versions={dated} />
          <ol>
            {dated.map((version) => (
              <Row key={version.article.id} {...{ version, versions }} />
            ))}
          </ol>
        </div>
      )}
      {undated.length === 0 ? null : (
        <>
          <h2 class="label">{say('timeline_undated')}</h2>
          <ul>
            {undated.map((version) => (
              <Row key={version.article.id} {...{ version, versions }} />
            ))}
          </ul>
        </>
      )}
      {isCut ? <p class="soft">{say('timeline_cut', versions.length)}</p> : null}
    </section>
  );
}

interface RowProps {
  readonly version: StoryVersion;
  readonly versions: readonly StoryVersion[];
}

function Row({ version, versions }: RowProps) {
  const { article, tookFrom, ofEarliest } = version;
  const from = versions.find((other) => other.article.id === tookFrom?.id)?.article ?? null;
  const other = from ?? (versions[0] === version ? null : (versions[0]?.article ?? null));
  const title = (
    <span class="headline clamp" dir="auto" lang={article.lang ?? undefined} title={article.title}>
      {article.title}
    </span>
  );
  return (
    <li>
      <p class="soft">{dateAndOrigin(article)}</p>
      <p class="outlet">
        <bdi>{outletOf(article)}</bdi>
      </p>
      {article.url === null || other?.url == null ? (
        title
      ) : (
        <a href={compareHash({ reading: article.url, source: other.url, story: null })}>{title}</a>
      )}
      {ofEarliest === null ? null : (
        <span class="carried" aria-hidden="true">
          <span class="verbatim" style={{ flexGrow: ofEarliest.verbatimShare }} />
          <span class="reworded" style={{ flexGrow: ofEarliest.rewordedShare }} />
          <span class="rest" style={{ flexGrow: ofEarliest.newShare }} />
        </span>
      )}
      <p class="soft">
        {version === versions[0] && tookFrom === null
          ? say('timeline_earliest')
          : [carriedWords(version), tookWords(version, from)].filter(Boolean).join(' ')}
      </p>
    </li>
  );
}

/** Widths in the units of the picture, which is as many rows high as there are versions. */
const [WIDTH, DOT, NARROWEST] = [60, 52, 10];

/** From each version a line to the one it took from. */
function Lines({ versions }: { readonly versions: readonly StoryVersion[] }) {
  const rows = new Map(versions.map(({ article }, i) => [article.id, i]));
  const lines = versions.flatMap(({ tookFrom }, row) => {
    const from = tookFrom === null ? undefined : rows.get(tookFrom.id);
    return from === undefined ? [] : [{ from, row }];
  });
  const y = (row: number) => (row + 0.5) * ROW_HEIGHT;
  const reach = (rows: number) =>
    Math.min(DOT - 2, NARROWEST + (DOT - NARROWEST) * (rows / Math.max(4, versions.length)));
  return (
    <svg
      class={versions.length > MANY ? 'dense' : undefined}
      aria-hidden="true"
      viewBox={`0 0 ${WIDTH} ${versions.length * ROW_HEIGHT}`}
      preserveAspectRatio="none"
    >
      {lines.map(({ from, row }) => {
        const x = DOT - 1.4 * reach(Math.abs(row - from));
        return (
          <path
            key={row}
            d={`M${DOT} ${y(from)}C${x} ${y(from)} ${x} ${y(row)} ${DOT} ${y(row)}`}
          />
        );
      })}
      {versions.map(({ article, tookFrom }, row) => {
        // Ends of lines stay round however the picture is stretched, circles do not.
        const place = `M${DOT} ${y(row)}h.01`;
        return (
          <Fragment key={article.id}>
            <path class={tookFrom === null ? 'dot own' : 'dot'} d={place} />
            {tookFrom === null ? null : <path class="dot core" d={place} />}
          </Fragment>
        );
      })}
    </svg>
  );
}

const ROW_HEIGHT = 120;
/** Beyond so many versions lines lie close. */
const MANY = 12;
