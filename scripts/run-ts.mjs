/** Runs a TypeScript file of this project: `node scripts/run-ts.mjs FILE`. Node 20 cannot by itself. */
import { resolve } from 'node:path';
import { createServer } from 'vite';

const [, , file] = process.argv;
if (file === undefined) throw new Error('Name the file to run');
const server = await createServer({
  configFile: false,
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
try {
  await server.ssrLoadModule(resolve(file));
} finally {
  await server.close();
}
