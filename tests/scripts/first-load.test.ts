import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstLoad } from '../../scripts/bench/first-load.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongpin-load-'));
  mkdirSync(join(folder, 'assets'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('firstLoad', () => {
  it('counts the page, every file that it names, and the texts of one language, gzipped, and no chunk that is asked for later', () => {
    const files = {
      'assets/a.js': 'a'.repeat(5000),
      'assets/b.js': 'export const b = 1;',
      'assets/c.css': 'p{}',
      'assets/texts-en-x.js': 'Yes',
    };
    for (const [file, text] of Object.entries({
      ...files,
      'assets/late.js': 'late',
      'assets/texts-zh-Hans-x.js': '是',
    }))
      writeFileSync(join(folder, file), text);
    const page = `<link rel="icon" href="data:," />
      <script type="module" crossorigin src="./assets/a.js"></script>
      <link rel="modulepreload" crossorigin href="./assets/b.js">
      <link rel="stylesheet" crossorigin href="./assets/c.css">`;
    writeFileSync(join(folder, 'index.html'), page);
    const loaded = firstLoad(folder, 'en');
    const sizes = new Map(loaded.map(({ file, size }) => [file, size]));
    expect([...sizes.keys()].sort()).toEqual([...Object.keys(files), 'index.html']);
    expect(sizes.get('assets/a.js')).toBe(gzipSync(files['assets/a.js']).length);
    expect(loaded[0]?.file).toBe('index.html');
    expect(() => firstLoad(folder, 'zh-Hant')).toThrow('zh-Hant');
  });
});
