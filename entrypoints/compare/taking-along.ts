import tokens from '../../assets/tokens.css?inline';
import base from '../../components/base.css?inline';
import { citationOf } from '../../components/compare/citation';
import exported from '../../components/compare/exported.css?inline';
import { exportedFile } from '../../components/compare/exported-file';
import passages from '../../components/compare/passages.css?inline';
import type { ComparedShown } from '../../components/compare/shown';
import shares from '../../components/ShareBar.css?inline';
import { evidenceOf } from '../../utils/comparing/evidence-file';
import { download } from '../../utils/download';

const STYLES = [tokens, base, shares, passages, exported].join('\n');

export function savePage(shown: ComparedShown): void {
  const page = exportedFile(shown, STYLES);
  download(new Blob([page], { type: 'text/html;charset=utf-8' }), `${nameOf(shown)}.html`);
}

export function saveEvidence({ pair }: ComparedShown, name = nameOf({ pair })): void {
  const file = JSON.stringify(evidenceOf(pair, Date.now()), null, 2);
  download(new Blob([file], { type: 'application/json' }), `${name}.json`);
}

/** Whether the browser let it be copied. */
export async function copyCitation(
  { pair }: ComparedShown,
  form: 'plain' | 'markdown',
): Promise<'copied' | 'not-copied'> {
  try {
    await navigator.clipboard.writeText(citationOf(pair, form, Date.now()));
    return 'copied';
  } catch {
    return 'not-copied';
  }
}

/** A name that every file system takes. */
function nameOf({ pair: { derived, origin } }: Pick<ComparedShown, 'pair'>): string {
  const words = [derived.site, origin.site].map((site) =>
    (site ?? 'article').replace(/[^\p{L}\p{N}.-]+/gu, '-').slice(0, 60),
  );
  return `headwater-${words.join('-and-')}`;
}
