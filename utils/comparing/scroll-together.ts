/** A passage as it stands in two columns: offsets of its ends from the top of each column's text, in px. */
export interface Beside {
  readonly a: Extent;
  readonly b: Extent;
}

export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** A column that scrolls. */
export interface Scroller {
  /** How far it is scrolled, in px. */
  readonly top: number;
  /** What of it is seen, and all of it. */
  readonly height: number;
  readonly full: number;
}

/** Offsets of the column that leads, ascending, and where the other one has the same; between two of them it is in between. */
export interface Course {
  readonly leader: readonly number[];
  readonly follower: readonly number[];
}

/** Where in the window the two columns agree: high enough to read on from there. */
const LINE = 0.35;
/** Passages out of the others' order that are shorter than this, in px, are no reason to leave it. */
const WORTH_A_DETOUR = 90;

/**
 * Where the other column stands beside each part of the one that leads: at the passages exactly, in proportion between
 * them, at both ends together. Passages that come in the same order in both are followed, of the others only long ones:
 * a column that leaps to and fro for every sentence cannot be read.
 */
export function courseOf(
  passages: readonly Beside[],
  leaderFull: number,
  followerFull: number,
): Course {
  const inOrder = longestChain(passages);
  const places = passages
    .filter((one) => inOrder.has(one) || one.a.bottom - one.a.top >= WORTH_A_DETOUR)
    .sort((x, y) => x.a.top - y.a.top || y.a.bottom - x.a.bottom);
  const leader: number[] = [0];
  const follower: number[] = [0];
  for (const { a, b } of places) {
    // One that begins within another would send the other column back in the middle of it.
    if (a.top < (leader.at(-1) ?? 0) || a.bottom <= a.top) continue;
    leader.push(a.top, a.bottom);
    follower.push(b.top, b.bottom);
  }
  leader.push(Math.max(leaderFull, leader.at(-1) ?? 0));
  follower.push(Math.max(followerFull, 0));
  return { leader, follower };
}

/** How far the other column is to be scrolled. */
export function followerTop(
  course: Course,
  leader: Scroller,
  follower: Omit<Scroller, 'top'>,
): number {
  const most = Math.max(0, follower.full - follower.height);
  // A passage at the very edge has its counterpart elsewhere; the ends are reached all the same.
  if (leader.top <= 0) return 0;
  if (leader.top >= leader.full - leader.height) return most;
  const line = lineOf(leader);
  const there = along(course, leader.top + line) - line;
  return Math.min(Math.max(0, there), most);
}

/** Where in its window a column is read: at its top in the beginning, at its bottom in the end, so that both ends are reached. */
function lineOf({ top, height, full }: Scroller): number {
  const most = full - height;
  if (most <= 0) return 0;
  const at = Math.min(Math.max(0, top), most);
  // Where there is less to scroll than a window, from the one end to the other in proportion.
  if (most < height) return (at / most) * height;
  const rest = most - at;
  if (at < LINE * height) return at;
  return rest < (1 - LINE) * height ? height - rest : LINE * height;
}

function along({ leader, follower }: Course, offset: number): number {
  let [low, high] = [0, leader.length - 1];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((leader[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  const [from, to] = [leader[low] ?? 0, leader[high] ?? 0];
  const [start, end] = [follower[low] ?? 0, follower[high] ?? 0];
  const share = to > from ? Math.min(1, Math.max(0, (offset - from) / (to - from))) : 1;
  return start + share * (end - start);
}

/** The passages that come in one order in both columns, as much of the text as can be. */
function longestChain(passages: readonly Beside[]): ReadonlySet<Beside> {
  const sorted = [...passages].sort((x, y) => x.a.top - y.a.top);
  const best: { length: number; before: number }[] = [];
  for (const [i, { a, b }] of sorted.entries()) {
    let [length, before] = [0, -1];
    for (let j = 0; j < i; j++) {
      const other = sorted[j];
      if (other && other.b.top <= b.top && (best[j]?.length ?? 0) > length)
        [length, before] = [best[j]?.length ?? 0, j];
    }
    best.push({ length: length + a.bottom - a.top, before });
  }
  let at = best.reduce((top, { length }, i) => (length > (best[top]?.length ?? -1) ? i : top), -1);
  const chain = new Set<Beside>();
  while (at >= 0) {
    const one = sorted[at];
    if (one) chain.add(one);
    at = best[at]?.before ?? -1;
  }
  return chain;
}
