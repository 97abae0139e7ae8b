import { liveQuery } from 'dexie';

/** Asks now, and again whenever what was asked for has changed, here or in another window; returns how to stop. */
export function watchLibrary<T>(
  ask: () => Promise<T>,
  { next, error }: { next: (answer: T) => void; error: (cause: unknown) => void },
): () => void {
  const subscription = liveQuery(ask).subscribe({ next, error });
  return () => subscription.unsubscribe();
}
