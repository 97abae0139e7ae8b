import { useMemo, useState } from 'preact/hooks';
import { say } from '../../utils/say';
import { ArticleHead } from './ArticleHead';
import { ChangeList } from './ChangeList';
import { Credit } from './Credit';
import { roleOf, sideOf, textOf } from './compare-wording';
import { Gutter } from './Gutter';
import { markedOf } from './marked';
import { PassageSteps } from './PassageSteps';
import type { ComparedShown } from './shown';
import { KEYS_TOLD, TextColumn, type Which } from './TextColumn';
import { type Shared, useTogether } from './use-together';

interface Props {
  readonly shown: ComparedShown;
}

/** Both texts beside each other, their passages connected, and what was changed on the way. */
export function SideBySide({ shown }: Props) {
  const { pair, isJudged } = shown;
  const shared = useTogether(pair.passages);
  const { current, side, isTogether, toChange } = shared;
  const [hasDifferences, setDifferences] = useState(true);
  const [hasChanges, setChanges] = useState(false);
  const changeList = useMemo(
    () => <ChangeList pair={pair} onChange={toChange} />,
    [pair, toChange],
  );
  return (
    <div class={`side-by-side ${hasDifferences ? 'differing' : ''} ${hasChanges ? 'listing' : ''}`}>
      <PassageSteps
        {...{ current, isTogether, hasDifferences, hasChanges, side }}
        sideWords={(which) => sideOf(which, pair)}
        count={pair.passages.length}
        changes={pair.changes.filter(({ kind }) => kind !== 'quotation-kept').length}
        onStep={(passage) => shared.toPassage(passage, side)}
        onTogether={shared.setTogether}
        onDifferences={setDifferences}
        onChanges={setChanges}
        onSide={shared.setSide}
      />
      <aside
        class="changes"
        aria-label={say('compare_changes_heading')}
        id="changes"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        tabIndex={0}
      >
        <h2>{say('compare_changes_heading')}</h2>
        {isJudged ? <Credit pair={pair} /> : null}
        {isJudged ? changeList : <p class="soft">{say('compare_loading')}</p>}
      </aside>
      <Columns shown={shown} shared={shared} />
    </div>
  );
}

function Columns({ shown, shared }: Props & { readonly shared: Shared }) {
  const { pair, isJudged } = shown;
  const { toPassage, stepBy, grown } = shared;
  const marked = useMemo(() => markedOf(shown), [shown]);
  const articleOf = (which: Which) => (which === 'reading' ? pair.derived : pair.origin);
  const head = (which: Which) => (
    <ArticleHead
      which={which}
      role={isJudged ? roleOf(which, pair) : '\u00a0'}
      article={articleOf(which)}
    />
  );
  const text = (which: Which) => (
    <TextColumn
      which={which}
      label={textOf(which, pair)}
      marked={marked[which]}
      lang={articleOf(which).lang}
      onPassage={toPassage}
      onStep={stepBy}
      onGrown={grown}
    />
  );
  return (
    <div class="columns" data-side={shared.side} ref={shared.columns}>
      {head('reading')}
      {head('source')}
      {text('reading')}
      <Gutter gutter={shared.gutter} />
      {text('source')}
      <p id={KEYS_TOLD} hidden>
        {say('compare_keys')}
      </p>
    </div>
  );
}
