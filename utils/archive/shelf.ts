import type { Shelf } from './import-file';

/** The extension's own file system: it outlives the page, and no page of the web sees it. */
export const ownFiles: Shelf = {
  async write(name, bytes) {
    const directory = await navigator.storage.getDirectory();
    const file = await directory.getFileHandle(name, { create: true });
    // Closes what it writes when the bytes end, and drops it where they break off.
    await bytes.pipeTo(await file.createWritable());
  },
  async open(name) {
    const directory = await navigator.storage.getDirectory();
    try {
      return await (await directory.getFileHandle(name)).getFile();
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return null;
      throw error;
    }
  },
  async remove(name) {
    const directory = await navigator.storage.getDirectory();
    await directory.removeEntry(name).catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
    });
  },
};
