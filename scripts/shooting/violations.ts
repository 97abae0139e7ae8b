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

/** Every rule of axe-core that the page in a tab breaks as it is now, best practices included. */
export async function violationsOf(tab: Tab): Promise<readonly Violation[]> {
  if (!(await tab.inPage(() => 'axe' in window))) await tab.runScript(axe);
  return tab.inPage(async () => {
    const { axe } = window as unknown as AxeWindow;
    if (axe === undefined) throw new Error('axe-core did not start');
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => ({
      id,
      targets: nodes.map(({ target }) => target.join(' ')),
    }));
  });
}
