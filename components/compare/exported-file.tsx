import { render } from 'preact';
import { language, say } from '../../utils/say';
import { ExportedPage } from './ExportedPage';
import type { ComparedShown } from './shown';

/** Nothing that a reader's text says can run or fetch anything, whoever opens the file. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * The comparison as one HTML file, without scripts: rendered into a document of its own and written out by the browser, which
 * escapes all text. `styles` are the page's own and may not have `<`, `>` or `&` in them.
 */
export function exportedFile(
  shown: Pick<ComparedShown, 'pair' | 'differences'>,
  styles: string,
): string {
  const page = document.implementation.createHTMLDocument(shown.pair.derived.title);
  page.documentElement.lang = language();
  page.documentElement.dir = say('direction');
  const element = (name: string, attributes: Readonly<Record<string, string>>) => {
    const made = page.createElement(name);
    for (const [attribute, value] of Object.entries(attributes))
      made.setAttribute(attribute, value);
    return made;
  };
  const style = element('style', {});
  style.textContent = styles;
  page.head.prepend(
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    style,
  );
  render(<ExportedPage shown={shown} />, page.body);
  const written = new XMLSerializer().serializeToString(page.documentElement);
  // Characters that no document may have would make of it none at all.
  return `<!doctype html>\n${written.replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd')}`;
}
