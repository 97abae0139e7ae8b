import type { DeclaredSource } from './declared-source';
export function offSite(
  findings: readonly DeclaredSource[],
  _: { readonly url: string; readonly publisher: string | null },
): readonly DeclaredSource[] {
  return findings;
}
export function creditOf(findings: readonly DeclaredSource[]): DeclaredSource | null {
  return findings[0] ?? null;
}
