import { vi } from 'vitest';

/** Locks as the browser hands them out, for one name at a time at most: Node 20 has none. */
export function stubLocks(): void {
  const held = new Set<string>();
  vi.stubGlobal('navigator', {
    locks: {
      async request<T>(name: string, work: () => Promise<T>): Promise<T> {
        held.add(name);
        try {
          return await work();
        } finally {
          held.delete(name);
        }
      },
      query: async () => ({ held: [...held].map((name) => ({ name })) }),
    },
  });
}
