/** Runs work of one key in the order in which it was asked for, one at a time; work of different keys side by side. */
export function createTurns<Key>(): <T>(key: Key, work: () => Promise<T>) => Promise<T> {
  const last = new Map<Key, Promise<unknown>>();
  return (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, mine);
    const leave = () => {
      if (last.get(key) === mine) last.delete(key);
    };
    mine.then(leave, leave);
    return mine;
  };
}

/** While work of one key is under way, whoever asks for it again gets the same answer. */
export function createSharing<Key, T>(): (key: Key, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<Key, Promise<T>>();
  return (key, work) => {
    const known = underWay.get(key);
    if (known) return known;
    const mine = work();
    underWay.set(key, mine);
    const leave = () => void underWay.delete(key);
    mine.then(leave, leave);
    return mine;
  };
}
