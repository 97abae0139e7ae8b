import { useMemo, useState } from 'preact/hooks';
import { type Group, type Marked, paragraphsOf } from '../../utils/comparing/pieces';
import { type MessageKey, say } from '../../utils/say';

/** UTF-16 units that are shown at once: more than the method compares, and no browser stops at it. */
const SHOWN_AT_ONCE = 60_000;

export type Which = 'reading' | 'source';

/** Id of the words that say which keys a text listens to. */
export const KEYS_TOLD = 'text-keys';

const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, j: 1, p: -1, k: -1 };

interface Props {
  readonly which: Which;
  readonly label: string;
  readonly marked: Marked;
  readonly lang: string | null;
  /** The reader follows a passage to its counterpart, `to` the other text. */
  readonly onPassage: (passage: number, to: Which) => void;
  /** The reader goes to the next passage, or the previous one, of this text. */
  readonly onStep: (by: 1 | -1, within: Which) => void;
  /** More of the text is shown than before. */
  readonly onGrown: () => void;
}

/** One of the two texts, with its passages marked and numbered. Its keys are none of the page's: who dictates would set them off. */
export function TextColumn({ which, label, marked, lang, onPassage, onStep, onGrown }: Props) {
  const least = Math.max(SHOWN_AT_ONCE, ...marked.passages.map(({ span }) => span.end));
  const [more, setMore] = useState(0);
  const limit = least + more;
  const text = useMemo(
    () => <Text {...{ which, marked, lang, limit, onPassage }} />,
    [which, marked, lang, limit, onPassage],
  );
  return (
    <section
      class={`column ${which}`}
      id={`text-${which}`}
      aria-label={label}
      aria-describedby={marked.passages.length === 0 ? undefined : KEYS_TOLD}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      onKeyDown={(event) => {
        const by = stepOf(event);
        if (by === null || marked.passages.length === 0) return;
        event.preventDefault();
        onStep(by, which);
      }}
    >
      {text}
      {limit < marked.text.length ? (
        <button
          type="button"
          onClick={() => {
            setMore(more + SHOWN_AT_ONCE);
            requestAnimationFrame(onGrown);
          }}
        >
          {say('compare_show_more')}
        </button>
      ) : null}
    </section>
  );
}

/** The step that a key stands for; null for none. Where a keyboard writes no Latin letters, its place is that of the letter. */
function stepOf({ key, code, ctrlKey, metaKey, altKey }: KeyboardEvent): 1 | -1 | null {
  if (ctrlKey || metaKey || altKey) return null;
  const letter = /^[^\p{Script=Latin}]$/u.test(key) ? code.replace(/^Key/, '') : key;
  return STEPS[letter.toLowerCase()] ?? null;
}

/** A text with all its passages marked, whose numbers are links of a page that stands by itself. */
export function PlainText({ which, marked, lang }: Pick<Props, 'which' | 'marked' | 'lang'>) {
  return <Text {...{ which, marked, lang }} limit={marked.text.length} onPassage={null} />;
}

type TextProps = Pick<Props, 'which' | 'marked' | 'lang'> & {
  readonly limit: number;
  /** Null where the browser follows the link. */
  readonly onPassage: Props['onPassage'] | null;
};

function Text({ which, marked, lang, limit, onPassage }: TextProps) {
  return (
    <div class="text" lang={lang ?? undefined}>
      {paragraphsOf(marked, limit).map(({ start, groups }) => (
        <p key={start} dir="auto">
          {groups.map((group, i) => (
            <GroupView
              key={i}
              group={group}
              which={which}
              count={marked.passages.length}
              isTranslation={marked.isTranslation}
              onPassage={onPassage}
            />
          ))}
        </p>
      ))}
    </div>
  );
}

interface GroupProps {
  readonly group: Group;
  readonly which: Which;
  readonly count: number;
  readonly isTranslation: boolean;
  readonly onPassage: TextProps['onPassage'];
}

function GroupView({ group, which, count, isTranslation, onPassage }: GroupProps) {
  const { kind, passages, begins } = group;
  const how = kind === 'reworded' && isTranslation ? 'translated' : kind;
  const pieces = <Pieces group={group} which={which} />;
  if (how === 'new') return pieces;
  return (
    <span class={`passage ${kind}`} data-passages={passages.join(' ')}>
      {begins.map((passage) => (
        <PassageLink key={passage} {...{ passage, how, which, count, onPassage }} />
      ))}
      {pieces}
    </span>
  );
}

/** Where the number of a passage leads, by the text it leads to and how the passage was taken over. */
const COUNTERPARTS: Readonly<Record<Which, Readonly<Record<PassageLinkProps['how'], MessageKey>>>> =
  {
    reading: {
      verbatim: 'compare_to_reading_verbatim',
      reworded: 'compare_to_reading_reworded',
      translated: 'compare_to_reading_translated',
    },
    source: {
      verbatim: 'compare_to_source_verbatim',
      reworded: 'compare_to_source_reworded',
      translated: 'compare_to_source_translated',
    },
  };

type PassageLinkProps = Pick<GroupProps, 'which' | 'count' | 'onPassage'> & {
  readonly passage: number;
  readonly how: 'verbatim' | 'reworded' | 'translated';
};

function PassageLink({ passage, how, which, count, onPassage }: PassageLinkProps) {
  const [number, other] = [passage + 1, which === 'reading' ? 'source' : 'reading'] as const;
  return (
    <a
      class="number"
      id={`${which}-${number}`}
      href={`#${other}-${number}`}
      aria-label={say(COUNTERPARTS[other][how], number, count)}
      onClick={(event) => {
        if (onPassage === null) return;
        event.preventDefault();
        onPassage(passage, other);
      }}
    >
      {number}
    </a>
  );
}

function Pieces({ group, which }: { readonly group: Group; readonly which: Which }) {
  const inPassage = group.kind !== 'new';
  return (
    <>
      {group.pieces.map(({ text, differs, changes }, i) => {
        const words =
          !differs || !inPassage ? (
            text
          ) : which === 'reading' ? (
            <ins>{text}</ins>
          ) : (
            <del>{text}</del>
          );
        return changes.length === 0 ? (
          words
        ) : (
          <span key={i} class="changed" data-changes={changes.join(' ')}>
            {words}
          </span>
        );
      })}
    </>
  );
}
