/** A run of the letters looked for, and where the same letters stand in the page. */
export interface Run {
  readonly wanted: number;
  readonly page: number;
  readonly length: number;
}

/** Fewer letters in a row stand in too many places to be looked for alone. */
const SEED = 20;
/** A seed that is not there is tried again so many letters later. */
const STEP = 6;
/** Letters of advertisements, links and captions that a page may have put into the middle of a paragraph. */
const INSERTED = 1_500;
/** A paragraph of fewer letters is only believed where it is due: right after the one before. */
const SHORT = 20;
const DUE_WITHIN = 600;
/** Places at which a paragraph that is not there as it was is tried. */
const TRIALS = 6;
/** So much of a paragraph found is as good as all of it. */
const ENOUGH_SHARE = 0.9;

/**
 * Where the letters of a paragraph stand among those of a page: as a whole, first after `from`; else in runs, where the
 * page has put something between them or has changed some of them. Empty where they are not to be found.
 */
export function findLetters(page: string, wanted: string, from: number): readonly Run[] {
  const whole = placeOf(page, wanted, from);
  if (whole !== -1) return [{ wanted: 0, page: whole, length: wanted.length }];
  let best: readonly Run[] = [];
  let trials = 0;
  for (let at = 0; at + SEED <= wanted.length && trials < TRIALS; at += STEP) {
    const seed = wanted.slice(at, at + SEED);
    const places = new Set([page.indexOf(seed, from), page.indexOf(seed)]);
    places.delete(-1);
    for (const place of places) {
      trials++;
      const runs = runsFrom(page, wanted, { wanted: at, page: place });
      if (lengthOf(runs) > lengthOf(best)) best = runs;
      if (lengthOf(best) >= ENOUGH_SHARE * wanted.length) return best;
    }
  }
  return best;
}

function placeOf(page: string, wanted: string, from: number): number {
  if (wanted.length < SHORT) {
    const due = page.slice(from, from + DUE_WITHIN).indexOf(wanted);
    return due === -1 ? -1 : from + due;
  }
  const after = page.indexOf(wanted, from);
  return after === -1 ? page.indexOf(wanted) : after;
}

/** The runs that can be made from one place on: each is as long as the letters are the same, the next is sought shortly after. */
function runsFrom(page: string, wanted: string, seed: Omit<Run, 'length'>): readonly Run[] {
  const runs: Run[] = [];
  let at = seed.wanted;
  let place: number = seed.page;
  let end = { wanted: 0, page: 0 };
  while (place !== -1) {
    const run = extended(page, wanted, { wanted: at, page: place }, end);
    runs.push(run);
    end = { wanted: run.wanted + run.length, page: run.page + run.length };
    place = -1;
    for (at = end.wanted; at + SEED <= wanted.length && place === -1; at += STEP) {
      const window = page.slice(end.page, end.page + (at - end.wanted) + SEED + INSERTED);
      const found = window.indexOf(wanted.slice(at, at + SEED));
      if (found === -1) continue;
      place = end.page + found;
      break;
    }
  }
  return runs;
}

/** A run through one place, back as far as the one before and forth as far as it goes. */
function extended(
  page: string,
  wanted: string,
  seed: Omit<Run, 'length'>,
  after: Omit<Run, 'length'>,
): Run {
  let back = 0;
  const most = Math.min(seed.wanted - after.wanted, seed.page - after.page);
  while (back < most && page[seed.page - back - 1] === wanted[seed.wanted - back - 1]) back++;
  let forth = 0;
  while (
    seed.wanted + forth < wanted.length &&
    page[seed.page + forth] === wanted[seed.wanted + forth]
  )
    forth++;
  return { wanted: seed.wanted - back, page: seed.page - back, length: back + forth };
}

const lengthOf = (runs: readonly Run[]) => runs.reduce((sum, { length }) => sum + length, 0);
