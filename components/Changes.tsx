import './Changes.css';
import './dotted.css';
import type { ChangeCounts, VersionCard } from '../utils/messages/report';
import { say } from '../utils/say';
import { changeWords } from './changes-wording';
import { outletName } from './wording';

interface Props {
  readonly changes: ChangeCounts;
  readonly source: VersionCard;
}

/** What was changed on the way from the source, in a line or two; nothing where nothing is known to be. */
export function Changes({ changes, source }: Props) {
  const words = changeWords(changes, outletName(source));
  if (words.length === 0) return null;
  return (
    <section class="changes" aria-labelledby="changes">
      <h2 id="changes" class="label">
        {say(source.order === 'seen' ? 'changes_differing' : 'changes_heading')}
      </h2>
      <div class="dotted">
        <ul>
          {words.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
