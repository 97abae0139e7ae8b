import { type Excerpt, excerptOf } from '../../utils/comparing/excerpts';
import { say, sayCount } from '../../utils/say';
import type { ComparedPair } from '../../utils/tracing/pair';
import { KINDS, kindHeading, kindNote } from './change-wording';

/** A kind of which more than these were found is folded behind them. */
const SHOWN = 6;

interface Props {
  readonly pair: ComparedPair;
  /** The reader wants to see a change in the texts; null where there is nothing to lead to. */
  readonly onChange: ((change: number) => void) | null;
}

/** What was changed on the way, by kind, both sides of each beside one another. */
export function ChangeList({ pair, onChange }: Props) {
  const { changes } = pair;
  const kept = changes.filter(({ kind }) => kind === 'quotation-kept').length;
  const kinds = KINDS.map((kind) => ({
    kind,
    numbers: changes.flatMap((change, i) => (change.kind === kind ? [i] : [])),
  })).filter(({ numbers }) => numbers.length > 0);
  return (
    <>
      {kinds.length === 0 ? <p class="soft">{nothingChanged(pair)}</p> : null}
      {kinds.map(({ kind, numbers }) => (
        <section key={kind} class={`kind ${kind}`}>
          <h3>{kindHeading(kind, numbers.length)}</h3>
          {kindNote(kind) === null ? null : <p class="soft">{kindNote(kind)}</p>}
          <Items {...{ pair, numbers: numbers.slice(0, SHOWN), onChange }} />
          {numbers.length > SHOWN ? (
            <details open={onChange === null}>
              <summary>{sayCount('compare_more_changes', numbers.length - SHOWN)}</summary>
              <Items {...{ pair, numbers: numbers.slice(SHOWN), onChange }} />
            </details>
          ) : null}
        </section>
      ))}
      {kept > 0 ? <p class="soft kept">{sayCount('compare_quotations_kept', kept)}</p> : null}
    </>
  );
}

function nothingChanged({ judgement, isTranslation }: ComparedPair): string {
  if (judgement?.first !== 'other' || judgement.verdict === 'related')
    return say('compare_changes_not_asked');
  return say(isTranslation ? 'compare_changes_none_translation' : 'compare_changes_none');
}

function Items({ pair, numbers, onChange }: Props & { readonly numbers: readonly number[] }) {
  return (
    <ol>
      {numbers.map((number) => (
        <Item key={number} {...{ pair, number, onChange }} />
      ))}
    </ol>
  );
}

function Item({
  pair: { derived, origin, changes },
  number,
  onChange,
}: Props & { readonly number: number }) {
  const change = changes[number];
  if (change === undefined) return null;
  const [before, after] = [
    change.source && excerptOf(origin.text, change.source),
    change.reading && excerptOf(derived.text, change.reading),
  ];
  return (
    <li>
      <dl>
        {before && <Side term={say('compare_side_source')} excerpt={before} lang={origin.lang} />}
        {after && <Side term={say('compare_side_reading')} excerpt={after} lang={derived.lang} />}
      </dl>
      {onChange === null ? null : (
        <button
          type="button"
          class="plain"
          aria-label={say('compare_show_change_label', wordsOf(before ?? after))}
          onClick={() => onChange(number)}
        >
          {say('compare_show_change')}
        </button>
      )}
    </li>
  );
}

function wordsOf(excerpt: Excerpt | null): string {
  return excerpt === null ? '' : excerpt.words.slice(0, 60);
}

function Side({
  term,
  excerpt: { before, words, after },
  lang,
}: {
  readonly term: string;
  readonly excerpt: Excerpt;
  readonly lang: string | null;
}) {
  return (
    <div>
      <dt>{term}</dt>
      <dd dir="auto" lang={lang ?? undefined}>
        {before}
        {before === '' && after === '' ? words : <mark>{words}</mark>}
        {after}
      </dd>
    </div>
  );
}
