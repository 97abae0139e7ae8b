export type SourceStrength = 'weak' | 'medium' | 'strong' | 'certain';
export interface DeclaredSource {
  readonly kind: string;
  readonly name: string | null;
  readonly url: string | null;
  readonly strength: SourceStrength;
  readonly evidence: string;
  readonly direction: 'from' | 'to';
}
