// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { HostWords } from '../../components/HostWords';

/** The words as they are shown, a bar where a line may end for a dot's sake. */
function shown(words: string): string {
  const root = document.createElement('div');
  render(<HostWords words={words} />, root);
  return root.innerHTML.replaceAll('<wbr>', '|');
}

test.each([
  ['www.harbour-courier.example', 'www.|harbour-courier.|example'],
  ['Do not check brine.co.example', 'Do not check brine.|co.|example'],
  ['عدم فحص brine.example', 'عدم فحص brine.|example'],
  ['xn--bcher-kva.example:8080', 'xn--bcher-kva.|example:8080'],
  [
    'Its feed does not answer; it is asked again. Later…',
    'Its feed does not answer; it is asked again. Later…',
  ],
  ['127.0.0.1 took 3.5 s…', '127.0.0.1 took 3.5 s…'],
  ['', ''],
])('%j may be broken as %j', (words, expected) => expect(shown(words)).toBe(expected));
