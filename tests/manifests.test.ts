import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from 'wxt';
import { temporaryDirectory } from '../scripts/clean-up';

/** What the tests look at; a manifest has more. */
interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_security_policy?: unknown;
}

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const folder = temporaryDirectory('manifests');
afterAll(folder.remove);

/** Built anew, and elsewhere: what stands in `.output` may be of yesterday. */
async function builtManifest(browser: 'chrome' | 'firefox'): Promise<Manifest> {
  await build({
    root: PROJECT,
    outDir: folder.path,
    browser,
    manifestVersion: 3,
    mode: 'production',
  });
  return JSON.parse(readFileSync(join(folder.path, `${browser}-mv3`, 'manifest.json'), 'utf8'));
}

describe.each(['chrome', 'firefox'] as const)('the manifest built for %s', (browser) => {
  let manifest: Manifest;
  beforeAll(async () => {
    manifest = await builtManifest(browser);
  }, 60_000);

  test('is of version 3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  test.each([
    [
      'host_permissions',
      'installing would demand access to sites; ask for optional access instead',
    ],
    ['content_scripts', 'their matches are access demanded at install; register them at run time'],
    ['optional_permissions', 'nothing is asked for later but access to sites'],
    ['web_accessible_resources', 'pages could tell that Headwater is installed'],
    ['externally_connectable', 'pages and other extensions have nothing to say to it'],
  ])('has no %s: %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  test('lets no code in from elsewhere', () => {
    // Firefox's own policy would turn every request into one by https: sources are asked as they are served.
    const policy = { extension_pages: "script-src 'self'; object-src 'none'" };
    expect(manifest.content_security_policy).toEqual(browser === 'firefox' ? policy : undefined);
  });

  test('demands no more than it needs, and nothing that an update would have to ask for', () => {
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      ...(browser === 'chrome' ? ['offscreen'] : []),
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
  });

  test('may be given access to web sites, and to nothing else', () => {
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });
});
