import type { ComponentChildren } from 'preact';

interface CheckProps {
  readonly label: string;
  readonly why: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is on or off, and what that means. */
export function Check({ label, why, checked, onChange }: CheckProps) {
  return (
    <section class="check">
      <label>
        <input
          type="checkbox"
          checked={checked}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <p class="soft">{why}</p>
    </section>
  );
}

interface PickProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** What can be picked: its value, and what it is called. */
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

/** One of several, in a menu. */
export function Pick<Value extends string>({ label, value, options, onChange }: PickProps<Value>) {
  return (
    <label class="pick">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const picked = options.find(([one]) => one === currentTarget.value);
          if (picked) onChange(picked[0]);
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A part of the page under a heading of its own. */
export function Part({
  id,
  heading,
  why,
  children,
}: {
  readonly id: string;
  readonly heading: string;
  readonly why?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {why === undefined ? null : <p class="soft">{why}</p>}
      {children}
    </section>
  );
}
