import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * `unit` runs anywhere; `browsers` drives the built extension in Chromium and Firefox, `sources` does so for as long as it
 * takes to see five outlets in every mood, a library of 20,000 moved, and two hundred kills (see scripts/test.ts).
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browsers/**'],
          setupFiles: ['tests/setup.ts'],
          // Some cut a library off fifty times over: two seconds of work, and the machine may be busy.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/browsers/*.test.ts'],
          sequence: { groupOrder: 1 },
          // One browser at a time, after the rest: two at once take as long, and starve each other.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'sources',
          include: ['tests/browsers/{outlets,archive}/*.test.ts'],
          sequence: { groupOrder: 2 },
          fileParallelism: false,
          testTimeout: 900_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
