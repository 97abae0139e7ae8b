import './FeedbackView.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Refusal, ReportVerdict, Said, VersionCard } from '../utils/messages/report';
import { say, sentenceText } from '../utils/say';
import { notDerivedLabel, refusalSentence } from './feedback-wording';
import { Phrase } from './Phrase';

/** What the reader says of a verdict, and how that stands; null where nothing may be stored. */
export interface Feedback {
  /** `given`: just now, and it shows. */
  readonly state: 'under-way' | 'given' | 'fault' | null;
  /** By the address of a source. */
  readonly onRefuse: (source: string, said: Said) => void;
  readonly onTakeBack: (source: string) => void;
}

interface AskProps {
  readonly verdict: ReportVerdict;
  /** The source named; nothing is asked where its address is not known. */
  readonly source: Pick<VersionCard, 'url' | 'order'>;
  readonly feedback: Feedback;
}

/** Where the reader can say that a verdict is mistaken. */
export function FeedbackAsk({ verdict, source, feedback }: AskProps) {
  const { url, order } = source;
  if (url === null) return null;
  const notDerived = notDerivedLabel(verdict, order);
  const isBusy = feedback.state === 'under-way';
  const button = (label: string, said: Said) => (
    <button
      type="button"
      class="plain"
      aria-disabled={isBusy}
      onClick={() => isBusy || feedback.onRefuse(url, said)}
    >
      {label}
    </button>
  );
  return (
    <section class="feedback" aria-labelledby="feedback">
      <h2 id="feedback" class="soft">
        {say('feedback_question')}
      </h2>
      {notDerived === null ? null : button(notDerived, 'not-rewrite')}
      {button(say('feedback_wrong_source'), 'wrong-source')}
      <p class="soft" role="status">
        {feedback.state === 'fault' ? say('feedback_failed') : say('feedback_why')}
      </p>
    </section>
  );
}

interface WrongSourceProps {
  /** Address of a source beside the first one. */
  readonly source: string;
  /** What tells it from the others. */
  readonly title: string;
  readonly feedback: Feedback;
}

/** The same of one source among several, as short as a list needs it. */
export function WrongSource({ source, title, feedback }: WrongSourceProps) {
  const isBusy = feedback.state === 'under-way';
  return (
    <button
      type="button"
      class="plain"
      aria-disabled={isBusy}
      aria-label={say('feedback_wrong_source_of', title)}
      onClick={() => isBusy || feedback.onRefuse(source, 'wrong-source')}
    >
      {say('feedback_wrong_source')}
    </button>
  );
}

interface RefusalsProps {
  readonly refused: readonly Refusal[];
  readonly feedback: Feedback;
}

/** What the reader has said of this page's sources before, each to be undone; nothing where nothing was. */
export function Refusals({ refused, feedback }: RefusalsProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // What had the focus is gone with the verdict that it was about.
    if (feedback.state === 'given' && document.activeElement === document.body)
      undo.current?.focus({ preventScroll: true });
  }, [feedback.state, refused.length]);
  if (refused.length === 0) return null;
  return (
    <ul class="refusals">
      {refused.map((refusal, i) => (
        <li key={refusal.source}>
          <Phrase sentence={refusalSentence(refusal)} />{' '}
          <button
            ref={i === 0 ? undo : null}
            type="button"
            class="plain"
            aria-label={say('feedback_undo_of', sentenceText(refusalSentence(refusal)))}
            onClick={() => feedback.onTakeBack(refusal.source)}
          >
            {say('feedback_undo')}
          </button>
        </li>
      ))}
    </ul>
  );
}
