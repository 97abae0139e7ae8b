import type { Sentence } from '../utils/say';
import { HostWords } from './HostWords';

/** A sentence, with the names in it strong and kept from turning its direction. */
export function Phrase({ sentence }: { readonly sentence: Sentence }) {
  return (
    <>
      {sentence.map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <strong key={piece.name}>
            <bdi>
              <HostWords words={piece.name} />
            </bdi>
          </strong>
        ),
      )}
    </>
  );
}
