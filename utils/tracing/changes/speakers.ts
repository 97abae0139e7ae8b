import type { ComparableText } from '../compare';
import type { Quotation } from './quotations';
import type { Speech } from './speech';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*){0,2}`;
const NAME_FIRST = new RegExp(String.raw`(${NAME})\s*$`, 'u');
const NAME_NEXT = new RegExp(String.raw`^\s*(${NAME})`, 'u');

/**
 * The words of the name, lower case, of who says a quotation: a name next to a verb of saying, right after the quotation or
 * right before it, in its sentence. Null where it is a pronoun, an office, or anything else.
 */
export function speakerOf(
  text: ComparableText,
  quotation: Quotation,
  speech: Speech,
): string[] | null {
  const sentence = text.sentences[quotation.sentence];
  if (sentence === undefined) return null;
  const { start, end } = quotation.span;
  const next = text.sentences[quotation.sentence + 1];
  const stop = end >= sentence.span.end ? (next?.span.end ?? end) : sentence.span.end;
  const after = text.text.slice(end, Math.min(stop, end + 80)).split(/["“”„«»\n]/, 1)[0] ?? '';
  const before =
    text.text
      .slice(sentence.span.start, start)
      .split(/["“”„«»\n]/)
      .at(-1) ?? '';
  return nameBeside(after, speech, 'start') ?? nameBeside(before.slice(-80), speech, 'end');
}

function nameBeside(clause: string, speech: Speech, quotationIs: 'start' | 'end'): string[] | null {
  const match = speech.says.exec(clause);
  if (match === null) return null;
  const [before, after] = [
    clause.slice(0, match.index),
    clause.slice(match.index + match[0].length),
  ];
  if (quotationIs === 'start' && /[.!?]/.test(before)) return null;
  const name = NAME_NEXT.exec(after)?.[1] ?? NAME_FIRST.exec(before)?.[1];
  const words = name
    ?.toLowerCase()
    .split(/\s/)
    .filter((word) => word.length > 2);
  return words === undefined || words.length === 0 ? null : words;
}
