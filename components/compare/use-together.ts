import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Passage } from '../../utils/tracing/model';
import { stepFrom } from './PassageSteps';
import type { Which } from './TextColumn';
import { Together } from './together';

/** Two columns that scroll together, and where in them the reader is. */
export interface Shared {
  readonly columns: RefObject<HTMLDivElement | null>;
  readonly gutter: RefObject<SVGSVGElement | null>;
  /** The passage that was visited last, from 0. */
  readonly current: number | null;
  /** The text that is shown where there is room for one only. */
  readonly side: Which;
  readonly isTogether: boolean;
  readonly setSide: (side: Which) => void;
  readonly setTogether: (isTogether: boolean) => void;
  /** Brings both to a passage, with the focus on it in one of them. */
  readonly toPassage: (passage: number, side: Which) => void;
  /** Brings both to the next passage, or the previous one, with the focus on it in the text that it was asked for in. */
  readonly stepBy: (by: 1 | -1, within: Which) => void;
  readonly toChange: (change: number) => void;
  readonly grown: () => void;
}

export function useTogether(passages: readonly Passage[]): Shared {
  const [columns, gutter] = [useRef<HTMLDivElement>(null), useRef<SVGSVGElement>(null)];
  const together = useRef<Together | null>(null);
  // Keys may come faster than what they change is shown.
  const at = useRef<number | null>(null);
  const [current, setCurrent] = useState<number | null>(null);
  const [side, setSide] = useState<Which>('reading');
  const [isTogether, setTogether] = useState(true);

  useEffect(() => {
    const [a, b] = columns.current?.querySelectorAll<HTMLElement>('.column') ?? [];
    if (!a || !b || !gutter.current) return;
    const kinds = passages.map(({ kind }) => kind);
    together.current = new Together(a, b, gutter.current, kinds);
    at.current = null;
    setCurrent(null);
    return () => together.current?.end();
  }, [passages, columns, gutter]);
  useEffect(() => {
    if (together.current) together.current.isTogether = isTogether;
  });

  const toPassage = useCallback((passage: number, to: Which) => {
    at.current = passage;
    setCurrent(passage);
    setSide(to);
    // Where only one text is shown, the other one must be there before it is scrolled.
    requestAnimationFrame(() => {
      document.getElementById(`${to}-${passage + 1}`)?.focus({ preventScroll: true });
      together.current?.toPassage(passage);
    });
  }, []);
  const stepBy = useCallback(
    (by: 1 | -1, within: Which) => toPassage(stepFrom(at.current, passages.length, by), within),
    [passages.length, toPassage],
  );
  const toChange = useCallback((change: number) => together.current?.toChange(change), []);
  const grown = useCallback(() => together.current?.measureAgain(), []);
  return {
    columns,
    gutter,
    current,
    side,
    isTogether,
    setSide,
    setTogether,
    toPassage,
    stepBy,
    toChange,
    grown,
  };
}
