import type { SourceId, SourceRow } from '../../utils/library/database';
import { WORDS } from './library-wording';
import { AGES, FOUND, ORDERS, type Wanted } from './search';

interface Props {
  readonly wanted: Wanted;
  readonly sources: readonly SourceRow[];
  readonly onWanted: (next: Wanted) => void;
}

/** Says which articles are listed, and in which order. */
export function ListFilters({ wanted, sources, onWanted }: Props) {
  return (
    <search class="filters">
      <input
        type="search"
        class="search"
        placeholder={WORDS.search}
        aria-label={WORDS.search}
        aria-controls="articles"
        value={wanted.words}
        onInput={({ currentTarget }) => onWanted({ ...wanted, words: currentTarget.value })}
      />
      <div class="choices">
        <Select
          name={WORDS.filters.cameBy}
          value={String(wanted.cameBy)}
          options={[
            ...Object.entries(WORDS.cameBy),
            ...sources.map(({ id, title }) => [String(id), title] as const),
          ]}
          onChoose={(by) =>
            onWanted({
              ...wanted,
              cameBy: by === 'any' || by === 'reading' ? by : (Number(by) as SourceId),
            })
          }
        />
        <Select
          name={WORDS.filters.found}
          value={wanted.found}
          options={FOUND.map((found) => [found, WORDS.found[found]])}
          onChoose={(found) => onWanted({ ...wanted, found })}
        />
        <Select
          name={WORDS.filters.age}
          value={wanted.age}
          options={AGES.map((age) => [age, WORDS.ages[age]])}
          onChoose={(age) => onWanted({ ...wanted, age })}
        />
        <Select
          name={WORDS.filters.order}
          value={wanted.order}
          options={ORDERS.map((order) => [order, WORDS.orders[order]])}
          onChoose={(order) => onWanted({ ...wanted, order })}
        />
      </div>
    </search>
  );
}

function Select<Value extends string>({
  name,
  value,
  options,
  onChoose,
}: {
  readonly name: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}) {
  return (
    <select
      aria-label={name}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value as Value)}
    >
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  );
}
