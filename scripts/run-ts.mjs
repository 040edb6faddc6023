/** Runs a TypeScript file of this project as one that was built: `node scripts/run-ts.mjs FILE`. Node 20 cannot by itself. */
import { rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const [, , file] = process.argv;
if (file === undefined) throw new Error('Name the file to run');
// Among the packages, so that they are found from there; of its own, since two may run at once.
const outDir = resolve('node_modules/.cache/tongpin', `${process.pid}`);

/** Files that look for others beside themselves look where their source is. */
const ownPlaces = {
  name: 'own-places',
  enforce: 'pre',
  transform: (code, id) =>
    code.includes('import.meta.url')
      ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      : null,
};

try {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [ownPlaces],
    build: { ssr: file, outDir, target: 'node20', minify: false },
  });
  await import(pathToFileURL(resolve(outDir, basename(file).replace(/\.ts$/, '.js'))).href);
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
