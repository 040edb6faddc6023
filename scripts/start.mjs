/** `npm start`: installs what is missing, builds, serves the app and prints its address. */
import { ensureInstalled, inPackage, runNode, say, stop } from './lib.mjs';

await ensureInstalled();
say('Building …');
const vite = inPackage('vite/bin/vite.js');
if ((await runNode(vite, ['build', '--logLevel', 'warn'], { quiet: true })) !== 0) {
  stop('The build failed; the lines above say where.');
}
const { preview } = await import('vite');
const server = await preview({ preview: { host: '127.0.0.1', port: 4173 } });
say(`Tongpin is at ${server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4173/'} (Ctrl+C ends it)`);
