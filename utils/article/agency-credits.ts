import type { DeclaredSource } from './declared-source';
import { AGENCY_NAMES, knownOutlet } from './outlets';
import type { Block } from './story-blocks';

/** UTF-16 units at a story's head in which its dateline stands, and at its end in which sign-offs do. */
const HEAD_LENGTH = 300;
const TAIL_LENGTH = 600;
const EVIDENCE_LENGTH = 200;

const NAMES = `(?<name>${AGENCY_NAMES})`;
const MORE = '(?:\\s?[/,;]\\s?[\\p{L}.-]{2,20}){0,3}';
/**
 * "BERLIN (dpa) –", "Aug. 7 (UPI) —", "/PRNewswire/ --", "(ANSA) - ROMA,", "MOSCOW, August 5. /TASS/.",
 * "МОСКВА, 5 авг - РИА Новости.", "新华社北京8月5日电", "【東京共同】", "(서울=연합뉴스)".
 */
const DATELINES = [
  `^[^()!?:;"“]{0,80}[(（]${NAMES}${MORE}[)）]\\s?[.:]?\\s?(?:[-–—:―]|\\.\\s?[-–—])`,
  `^[^/!?:;"“]{0,80}/${NAMES}/\\s?(?:[-–—.]|$)`,
  `^[\\p{Lu}][\\p{Lu}\\p{L} .-]{2,40},\\s\\d{1,2}\\s\\p{L}{3,10}\\.?\\s?[-–—/]\\s?${NAMES}[./,]`,
  `^${NAMES}[\\p{L}]{0,12}\\d{1,2}月?\\d{0,2}日?(?:电|電|讯|訊)`,
  `^【[^】]{0,20}?${NAMES}[^】]{0,10}】`,
  `^[\\[(（][\\p{L} ]{0,20}=\\s?${NAMES}[\\])）]`,
  `^[\\[【]${NAMES}[\\]】]`,
  `^\\p{L}[^()]{0,40}[-–]\\s?${NAMES}\\s?[-–—:]\\s`,
].map((source) => new RegExp(source, 'u'));

/** "By Ada Brandt, Associated Press", "Associated Press", "Reuters Staff", "AFP/The Local". */
const BYLINES = [
  `^(?:by|von|por|par|di|автор:?)?\\s*(?:[^,|/•]{3,60}(?:,|\\s\\||\\s?/|\\s•|\\sfor|\\s-|\\s–)\\s*)?(?:the )?${NAMES}(?:\\s(?:staff|reporter|writer|correspondent|news agency))?$`,
].map((source) => new RegExp(source, 'iu'));

/** "Litvin writes for the Associated Press." */
const TAGLINE = new RegExp(
  `\\b(?:writes?|reports?|is an? [\\p{L} ]{0,30}(?:reporter|writer|correspondent|journalist)) (?:for|with|at) (?:the )?${NAMES}(?![\\p{L}])`,
  'u',
);
/** Help is no origin: "AP writer X contributed", "With inputs from PTI", "mit Material von dpa". */
const CONTRIBUTION = new RegExp(
  `(?:(?:with|including) (?:additional )?(?:inputs?|reporting|files?|material|information) (?:from|by) (?:the )?|mit (?:Material|Informationen) (?:von|der) |avec |con información de |com informações d[aeo]s? |при участии )${NAMES}(?![\\p{L}])|(?<![\\p{L}])(?:the )?(?<by>${AGENCY_NAMES})\\b[^.]{0,120}\\b(?:contributed|helped report)`,
  'iu',
);
const COPYRIGHT = new RegExp(
  `(?:©|\\(c\\)|&copy;|copyright)\\s*(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?)?\\s*,?\\s*(?:by |von )?(?:the )?${NAMES}(?![\\p{L}])(?!\\s?/)`,
  'iu',
);
/** The last line of German and French reports: "(dpa)", "afp/ako". */
const SIGN_OFF = new RegExp(
  `^[(\\[]?(?:(?:[Qq]uelle|[Ss]ource|[Ff]onte|[Ff]uente):?\\s*)?${NAMES}${MORE}[)\\]]?\\.?$`,
  'u',
);
/** A line about a picture names its agency, not the text's. */
const PICTURE =
  /photo|image|picture|foto|bild|video|getty|credit|crédit|via (ap|afp|reuters|getty)|пhoto|фото/iu;

/**
 * Words without which none of the large patterns above can match: a pattern of two hundred names, in all letter cases, takes
 * longer over a paragraph than the rest of the reading.
 */
const CONTRIBUTION_CUE =
  /contribut|helped report|inputs? from|files? from|reporting|material|informa|con \p{L}|com \p{L}|avec |при участии/iu;
const COPYRIGHT_CUE = /©|\(c\)|copyright/i;
const TAGLINE_CUE = /\b(writes?|reports?|reporter|writer|correspondent|journalist) (for|with|at) /;
const DATELINE_CUE = /[()（）/【】[\]=电電讯訊–—-]/u;
/** A dateline stands in the first words of a paragraph; last lines are short. */
const DATELINE_LENGTH = 160;
const LINE_LENGTH = 600;
const SIGN_OFF_LENGTH = 60;

type Finding = Pick<DeclaredSource, 'kind' | 'strength'>;

/**
 * The agencies that a story's dateline, byline, last lines and copyright name.
 *
 * @param story the story's blocks; the first and the last of them are looked at.
 * @param after the blocks below it.
 * @param authors as the page's data names them.
 */
export function agencySources(
  story: readonly Block[],
  after: readonly Block[],
  authors: readonly string[],
): readonly DeclaredSource[] {
  const found: (DeclaredSource | null)[] = [];
  for (const author of authors)
    for (const pattern of BYLINES)
      found.push(
        finding({ kind: 'byline', strength: 'strong' }, pattern.exec(author.trim()), author),
      );
  for (const { text } of headOf(story)) {
    const head = text.slice(0, DATELINE_LENGTH);
    if (!DATELINE_CUE.test(head)) continue;
    for (const pattern of DATELINES)
      found.push(finding({ kind: 'dateline', strength: 'strong' }, pattern.exec(head), text));
  }
  for (const { text } of [...tailOf(story), ...after]) {
    if (text.length > LINE_LENGTH || PICTURE.test(text)) continue;
    if (CONTRIBUTION_CUE.test(text))
      found.push(
        finding({ kind: 'contribution', strength: 'weak' }, CONTRIBUTION.exec(text), text),
      );
    if (COPYRIGHT_CUE.test(text))
      found.push(finding({ kind: 'copyright', strength: 'strong' }, COPYRIGHT.exec(text), text));
  }
  for (const { text } of tailOf(story)) {
    if (TAGLINE_CUE.test(text))
      found.push(finding({ kind: 'tagline', strength: 'strong' }, TAGLINE.exec(text), text));
    if (text.length <= SIGN_OFF_LENGTH)
      found.push(finding({ kind: 'sign-off', strength: 'medium' }, SIGN_OFF.exec(text), text));
  }
  return found.filter((one) => one !== null);
}

function finding(
  { kind, strength }: Finding,
  match: RegExpExecArray | null,
  text: string,
): DeclaredSource | null {
  const named = match?.groups?.['name'] ?? match?.groups?.['by'];
  const outlet = named === undefined ? null : knownOutlet(named);
  if (!match || !outlet) return null;
  const from = Math.max(0, match.index - 20);
  const evidence = text.slice(from, from + EVIDENCE_LENGTH).slice(0, match[0].length + 40);
  return { kind, name: outlet.names[0] ?? null, url: null, strength, evidence, direction: 'from' };
}

function headOf(story: readonly Block[]): readonly Block[] {
  let length = 0;
  return story.filter(({ text, level }) => {
    if (level > 0 || length > HEAD_LENGTH) return false;
    length += text.length;
    return true;
  });
}

function tailOf(story: readonly Block[]): readonly Block[] {
  let length = 0;
  return story
    .toReversed()
    .filter(({ text }) => {
      if (length > TAIL_LENGTH) return false;
      length += text.length;
      return true;
    })
    .toReversed();
}
