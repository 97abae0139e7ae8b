import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../../tests/browsers/driver/tab';

/** A rule of axe-core that a page breaks, and where: CSS selectors. */
export interface Violation {
  readonly id: string;
  readonly targets: readonly string[];
}

/** What of axe-core's answer is read. */
interface AxeWindow {
  readonly axe?: {
    run(
      document: Document,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
  };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules whose outcome can differ where only the look of a page does. */
const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/**
 * Every rule of axe-core that the page in a tab breaks as it is now, best practices included; `byLook`: of a page that was
 * checked in another look, what that look can have changed.
 */
export async function violationsOf(
  tab: Tab,
  { byLook = false } = {},
): Promise<readonly Violation[]> {
  if (!(await tab.inPage(() => 'axe' in window))) await tab.runScript(axe);
  const rules = byLook ? RULES_OF_LOOKS : [];
  return tab.inPage(async (json) => {
    const { axe } = window as unknown as AxeWindow;
    if (axe === undefined) throw new Error('axe-core did not start');
    const only: readonly string[] = JSON.parse(json);
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      ...(only.length === 0 ? {} : { runOnly: only }),
    });
    return violations.map(({ id, nodes }) => ({
      id,
      targets: nodes.map(({ target }) => target.join(' ')),
    }));
  }, JSON.stringify(rules));
}
