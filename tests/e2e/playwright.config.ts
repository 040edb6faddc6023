import { defineConfig } from '@playwright/test';

const executablePath = process.env['CHROMIUM_PATH'];
const PORT = 4183;

/** Each spec plays over http from the web build and from `file://` from the one-file build. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  forbidOnly: Boolean(process.env['CI']),
  use: {
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-dev-shm-usage',
        '--disable-gpu',
      ],
    },
  },
  projects: [
    { name: 'http', use: { baseURL: `http://127.0.0.1:${PORT}/` } },
    { name: 'file', use: { baseURL: new URL('../../dist-single/index.html', import.meta.url).href } },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
