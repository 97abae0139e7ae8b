import { type LibraryDatabase, type LibraryResult, openDatabase } from './database';

/**
 * Opens the library once and hands it out; opens it again when it was closed (another context upgraded it) or could not be
 * opened before: what hung may have come back.
 */
export function libraryOpener(name: string): () => Promise<LibraryResult<LibraryDatabase>> {
  let opening: Promise<LibraryResult<LibraryDatabase>> | null = null;
  return async () => {
    opening ??= openDatabase(name);
    const opened = await opening;
    if (opened.ok && opened.value.isOpen()) return opened;
    opening = openDatabase(name);
    return opening;
  };
}
