/** What can cross into a page as text. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/**
 * The text of a call: it is evaluated elsewhere, where nothing of here is known. `extension` is bound to the extension's
 * interfaces there, where it has them.
 *
 * `__name` is what tsx leaves in a function's text to keep its name.
 */
export function callText(run: (...args: never) => unknown, args: readonly Plain[]): string {
  const literals = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg)));
  return `((__name, extension) => (${run})(${literals.join(', ')}))((one) => one, globalThis.browser ?? globalThis.chrome)`;
}
