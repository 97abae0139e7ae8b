import type { SourceId, SourceRow } from '../../utils/library/rows';
import { type MessageKey, say } from '../../utils/say';
import { AGES, FOUND, ORDERS, type Wanted } from './search';

const FOUND_SAYS: Readonly<Record<Wanted['found'], MessageKey>> = {
  any: 'library_found_any',
  derived: 'library_found_derived',
  credited: 'library_found_credited',
  original: 'library_found_original',
  related: 'library_found_related',
  none: 'library_found_none',
  uncompared: 'library_found_uncompared',
};

const AGES_SAY: Readonly<Record<Wanted['age'], MessageKey>> = {
  any: 'library_age_any',
  day: 'library_age_day',
  week: 'library_age_week',
  month: 'library_age_month',
  older: 'library_age_older',
};

const ORDERS_SAY: Readonly<Record<Wanted['order'], MessageKey>> = {
  stored: 'library_order_stored',
  published: 'library_order_published',
  oldest: 'library_order_oldest',
  outlet: 'library_order_outlet',
  title: 'library_order_title',
};

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
        placeholder={say('library_search')}
        aria-label={say('library_search')}
        aria-controls="articles"
        value={wanted.words}
        onInput={({ currentTarget }) => onWanted({ ...wanted, words: currentTarget.value })}
      />
      <div class="choices">
        <Select
          name={say('library_filter_came_by')}
          value={String(wanted.cameBy)}
          options={[
            ['any', say('library_came_by_any')],
            ['reading', say('library_came_by_reading')],
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
          name={say('library_filter_found')}
          value={wanted.found}
          options={FOUND.map((found) => [found, say(FOUND_SAYS[found])])}
          onChoose={(found) => onWanted({ ...wanted, found })}
        />
        <Select
          name={say('library_filter_age')}
          value={wanted.age}
          options={AGES.map((age) => [age, say(AGES_SAY[age])])}
          onChoose={(age) => onWanted({ ...wanted, age })}
        />
        <Select
          name={say('library_filter_order')}
          value={wanted.order}
          options={ORDERS.map((order) => [order, say(ORDERS_SAY[order])])}
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
