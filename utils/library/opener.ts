import { type LibraryDatabase, type LibraryResult, openDatabase } from './database';

/**
 * Opens the library once and hands it out; opens it again when it was closed (another context upgraded it) or could not be
 * opened before: what hung may have come back.
 */
export function libraryOpener(name: string): () => Promise<LibraryResult<LibraryDatabase>> {
  let opening: Promise<LibraryResult<LibraryDatabase>> | null = null;
  return async () => {
    opening ??= openDatabase(name);
    const asked = opening;
    const opened = await asked;
    if (opened.ok && opened.value.isOpen()) return opened;
    // Somebody else who waited may have begun to open it again.
    if (opening === asked) opening = openDatabase(name);
    return opening;
  };
}
