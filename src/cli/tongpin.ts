#!/usr/bin/env node
/** The command line's composition root: words → a command with its ports. */
import { parseArgs } from 'node:util';
import { cliTexts } from '../i18n/cli-texts.ts';
import { createI18n } from '../i18n/create-i18n.ts';
import { isLang } from '../shared/lang.ts';
import { flowTexts } from '../wiring/flows.ts';
import { grader } from './grader.ts';
import { chartsCommand } from './commands/charts.ts';
import { checkCommand } from './commands/check.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { gradeCommand } from './commands/grade.ts';
import { newCommand } from './commands/new.ts';
import { playCommand } from './commands/play.ts';
import { parrotCommand } from './commands/parrot.ts';
import { simulateCommand } from './commands/simulate.ts';
import { EXIT, nodeIo, type Translate } from './io.ts';
import { messageLanguage } from './lang.ts';

const OPTIONS = {
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
  mermaid: { type: 'boolean', default: false },
  persona: { type: 'string' },
  plan: { type: 'string' },
  seeds: { type: 'string', default: '1' },
  'every-turn': { type: 'string' },
  errors: { type: 'string', default: '10' },
  'cross-validated': { type: 'boolean', default: false },
  proven: { type: 'string' },
  help: { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
} as const;

async function main(words: string[]): Promise<number> {
  const fallback = messageLanguage(undefined, process.env) ?? 'en';
  let parsed;
  try {
    parsed = parseArgs({ args: words, allowPositionals: true, options: OPTIONS });
  } catch (error) {
    // The parser's own sentence names the option; the usage follows in the terminal's language.
    const translate = createI18n(fallback, flowTexts, cliTexts).t as unknown as Translate;
    const io = nodeIo(fallback, translate);
    io.err(io.t('cli:unknownOption', { problem: (error as Error).message }));
    io.err(io.t('cli:usage'));
    return EXIT.usage;
  }
  const { values, positionals } = parsed;
  const [command, ...rest] = positionals;
  // For `evaluate` the language chooses rows, for `play` what is spoken; messages follow it too.
  const lang = messageLanguage(values.lang, process.env);
  const io = nodeIo(
    lang ?? fallback,
    createI18n(lang ?? fallback, flowTexts, cliTexts).t as unknown as Translate,
  );
  const usage = (problem?: string): number => {
    if (problem !== undefined) io.err(problem);
    io.err(io.t('cli:usage'));
    return EXIT.usage;
  };
  if (values.version) {
    io.out(grader.version);
    return EXIT.fine;
  }
  if (values.help) {
    io.out(io.t('cli:usage'));
    return EXIT.fine;
  }
  if (lang === null) return usage(io.t('cli:rowProblem.badLang'));
  switch (command) {
    case 'grade':
      return gradeCommand(rest[0] ?? '-', grader, io);
    case 'evaluate':
      return evaluateCommand(
        rest,
        {
          lang: values.lang !== undefined && isLang(values.lang) ? values.lang : null,
          errors: Number(values.errors),
          crossValidated: values['cross-validated'],
          proven: values.proven,
        },
        grader,
        io,
      );
    case 'check':
      return rest.length === 0 ? usage(io.t('cli:missingFile')) : checkCommand(rest, values.json, io);
    case 'simulate': {
      if (rest.length === 0) return usage(io.t('cli:missingFile'));
      const { persona, seeds, json, 'every-turn': rows } = values;
      const only = values.lang !== undefined && isLang(values.lang) ? values.lang : null;
      return rows === undefined
        ? simulateCommand(rest, { persona, lang: only, seeds, json }, io)
        : parrotCommand(rest, { rows, persona, lang: only }, io);
    }
    case 'play':
      return rest[0] === undefined
        ? usage(io.t('cli:missingFile'))
        : playCommand(rest[0], { persona: values.persona, plan: values.plan, lang: values.lang }, io);
    case 'charts':
      return chartsCommand(rest[0], values.mermaid ? 'mermaid' : values.json ? 'json' : 'list', io);
    case 'new':
      return newCommand(rest[0], rest[1], io);
    case undefined:
      return usage();
    default:
      return usage(io.t('cli:unknownCommand', { name: command }));
  }
}

// A reader such as `head` may close the pipe early: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
