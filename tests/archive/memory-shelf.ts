import type { Shelf } from '../../utils/archive/import-file';

/** Copies of files in memory; `names` are those that lie there. */
export function memoryShelf(): Shelf & { readonly names: () => string[] } {
  const files = new Map<string, Blob>();
  return {
    names: () => [...files.keys()],
    write: async (name: string, bytes: ReadableStream<Uint8Array>) => {
      files.set(name, await new Response(bytes as ReadableStream<Uint8Array<ArrayBuffer>>).blob());
    },
    open: async (name: string) => files.get(name) ?? null,
    remove: async (name: string) => void files.delete(name),
  };
}
