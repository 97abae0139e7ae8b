import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory } from '../../../scripts/clean-up';

/** What Firefox has compiled of its own scripts, and the version it was compiled for. */
const FILES = ['startupCache', 'compatibility.ini'];

/**
 * Firefox's startup cache, kept from the first profile that is closed and brought to those that come after: without it a
 * launch takes half as long again. Nothing that an extension or a page has stored is in it.
 */
export class StartupCache {
  #kept: string | null = null;

  get isKept(): boolean {
    return this.#kept !== null;
  }

  /** To be called while no browser runs on the profile. */
  keepFrom(profile: string): void {
    if (this.isKept || !FILES.every((file) => existsSync(join(profile, file)))) return;
    this.#kept = temporaryDirectory('startup-cache').path;
    this.#copy(profile, this.#kept);
  }

  bringTo(profile: string): void {
    if (this.#kept !== null) this.#copy(this.#kept, profile);
  }

  #copy(from: string, to: string): void {
    for (const file of FILES)
      cpSync(join(from, file), join(to, file), {
        recursive: true,
        // What the browser keeps of add-ons there is of another installation.
        filter: (path) => !path.endsWith('webext.sc.lz4'),
      });
  }
}
