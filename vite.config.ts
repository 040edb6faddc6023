import { chmodSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/csp.ts';
import { shippedScenarios } from './scripts/scenarios.ts';

/** Lets `npx tongpin` run the file that was built. */
function executable(file: string): Plugin {
  return { name: 'executable', closeBundle: () => chmodSync(file, 0o755) };
}

/** All that the screens say in a language is one chunk; the handbook of each is one of its own. */
const TEXTS = {
  debugName: 'texts',
  test: /\/locales\/[^/]+\/(?!handbook|crash)[^/]+\.json$/,
  name: (id: string) => `texts-${id.split('/').at(-2)}`,
};

/** Three builds of one source: the web build (default), one HTML file (`--mode single`), the command line (`--mode cli`). */
export default defineConfig(({ mode }) => {
  if (mode === 'cli') {
    return {
      plugins: [executable('dist-cli/tongpin.js')],
      build: {
        ssr: 'src/cli/tongpin.ts',
        outDir: 'dist-cli',
        target: 'node20',
        minify: false,
      },
      ssr: { noExternal: true },
    };
  }
  const single = mode === 'single';
  return {
    base: './',
    plugins: [
      react(),
      shippedScenarios(),
      ...(single ? [viteSingleFile({ removeViteModuleLoader: true })] : []),
      contentSecurityPolicy(),
    ],
    build: {
      outDir: single ? 'dist-single' : 'dist',
      target: ['chrome109', 'firefox115', 'safari16.4'],
      modulePreload: { polyfill: false },
      ...(single
        ? { assetsInlineLimit: () => true }
        : { rolldownOptions: { output: { codeSplitting: { groups: [TEXTS] } } } }),
    },
    test: {
      // As many as there are processors: nothing else is worth one of them meanwhile.
      maxWorkers: '100%',
      projects: [
        {
          test: {
            name: 'core',
            // Many replies are graded in one test, and the machine may be busy.
            testTimeout: 30_000,
            environment: 'node',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/e2e/**'],
            setupFiles: ['tests/support/fail-on-console.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'screens',
            environment: 'happy-dom',
            include: ['tests/**/*.test.tsx'],
            setupFiles: ['tests/support/fail-on-console.ts', 'tests/support/screens.ts'],
          },
        },
      ],
    },
  };
});
