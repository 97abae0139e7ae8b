// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { HostWords } from '../../components/HostWords';

/** The words as they are shown: what is kept together in brackets, a bar where it may be broken all the same. */
function shown(words: string): string {
  const root = document.createElement('div');
  render(<HostWords words={words} />, root);
  return root.innerHTML
    .replaceAll('<wbr>', '|')
    .replaceAll('<span class="unbroken">', '[')
    .replaceAll('</span>', ']');
}

test.each([
  ['www.harbour-courier.example', '[www.|harbour-courier.|example]'],
  ['Do not check brine.co.example', 'Do not check [brine.|co.|example]'],
  ['عدم فحص brine.example', 'عدم فحص [brine.|example]'],
  ['xn--bcher-kva.example:8080', '[xn--bcher-kva.|example:8080]'],
  [
    'You follow brine.example. It does not answer.',
    'You follow [brine.|example.] It does not answer.',
  ],
  ['127.0.0.1 took 3.5 s…', '127.0.0.1 took 3.5 s…'],
  ['The Harbour Courier', 'The Harbour Courier'],
  ['', ''],
])('%j is shown as %j', (words, expected) => expect(shown(words)).toBe(expected));
