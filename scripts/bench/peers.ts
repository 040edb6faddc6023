/** Programs beside which the grader is measured. They are no dependencies: npm puts them into a folder outside the project. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CueLang } from '../../src/shared/lang.ts';
import { PHRASES } from './phrases.ts';

/** Reads a text in full, and gives something that depends on it. */
type Reader = (text: string) => unknown;

export interface Peer {
  readonly name: string;
  readonly read: Reader;
}

const FOLDER = join(tmpdir(), 'tongpin-bench-peers');
const PACKAGES = [
  'wink-nlp@2.4.0',
  'wink-eng-lite-web-model@1.8.1',
  '@nlpjs/core@4.26.1',
  '@nlpjs/nlp@4.27.0',
  '@nlpjs/lang-zh@4.26.1',
];

interface WinkDoc {
  out(what: unknown): unknown;
  entities(): { length(): number };
  sentences(): { length(): number };
}

interface Wink {
  readonly its: { readonly sentiment: unknown };
  readDoc(text: string): WinkDoc;
}

interface Nlp {
  readonly settings: { autoSave: boolean; log: boolean };
  addLanguage(lang: string): void;
  addDocument(lang: string, text: string, intent: string): void;
  train(): Promise<void>;
  process(lang: string, text: string): Promise<unknown>;
}

/** Installs what is missing; says so. */
export function installPeers(say: (line: string) => void): void {
  if (existsSync(join(FOLDER, 'node_modules', 'wink-nlp'))) return say(`Peers are in ${FOLDER}`);
  say(`Installing ${PACKAGES.join(', ')} from the npm registry into ${FOLDER}`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n');
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--save-exact'];
  execFileSync(command, ['install', ...flags, ...PACKAGES], { cwd: FOLDER, stdio: 'inherit' });
}

/** wink-nlp with its whole pipeline: sentences, negation, sentiment, parts of speech, entities. */
function loadWink(require: NodeJS.Require): Peer {
  const wink = require('wink-nlp') as (model: unknown) => Wink;
  const nlp = wink(require('wink-eng-lite-web-model'));
  return {
    name: 'wink-nlp',
    read: (text) => {
      const doc = nlp.readDoc(text);
      return [doc.out(nlp.its.sentiment), doc.entities().length(), doc.sentences().length()];
    },
  };
}

/** nlp.js, trained on the phrases' intents: language, intent and sentiment. */
async function loadNlpjs(require: NodeJS.Require): Promise<Peer> {
  const { containerBootstrap } = require('@nlpjs/core');
  const container = await containerBootstrap();
  container.use(require('@nlpjs/nlp').Nlp);
  container.use(require('@nlpjs/lang-zh').LangZh);
  const nlp = container.get('nlp') as Nlp;
  nlp.settings.autoSave = false;
  nlp.settings.log = false;
  nlp.addLanguage('zh');
  for (const [intent, phrases] of Object.entries(PHRASES.zh)) {
    for (const phrase of phrases) nlp.addDocument('zh', phrase, intent);
  }
  await nlp.train();
  return { name: 'nlp.js', read: (text) => nlp.process('zh', text) };
}

/** The peer for a language. */
export async function loadPeer(lang: CueLang): Promise<Peer> {
  const require = createRequire(join(FOLDER, 'package.json'));
  return lang === 'en' ? loadWink(require) : loadNlpjs(require);
}
