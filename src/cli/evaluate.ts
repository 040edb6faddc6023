/** The grader's error rate from the terminal: `node evaluate.js FILE.jsonl… [--lang L]`. */
import { parseArgs } from 'node:util';
import i18next from 'i18next';
import en from '../../locales/en/evaluate.json' with { type: 'json' };
import { criteria, lexicon } from '../criteria/index.ts';
import { createGrader } from '../grading/create-grader.ts';
import { isLang } from '../shared/lang.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { EXIT, nodeIo } from './io.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' } },
});
const i18n = i18next.createInstance();
await i18n.init({ lng: 'en', resources: { en: { evaluate: en } } });
const io = nodeIo('en', (key, params) => i18n.t(key, { ...params }));
const { lang } = values;

if (positionals.length === 0 || (lang !== undefined && !isLang(lang))) {
  io.err(i18n.t('evaluate:usage'));
  process.exitCode = EXIT.usage;
} else {
  const grader = createGrader({ version: 'evaluate', criteria, lexicon, settling: [] });
  process.exitCode = evaluateCommand(positionals, lang ?? null, grader, io);
}
