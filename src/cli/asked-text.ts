/** How many questions bring out the fact they ask for, as Markdown. */
import { LANGS } from '../shared/lang.ts';
import type { AnsweredRow } from './asked-rows.ts';
import type { Translate } from './io.ts';
import { plain } from './evaluation-text.ts';
import { figure, table } from './table.ts';

/** What is wanted of both at least. */
const GOALS = { recall: 0.8, precision: 0.9 };

/** One line for each language, then the first mistakes of each. Nothing where no question is asked. */
export function askedText(rows: readonly AnsweredRow[], errors: number, t: Translate): readonly string[] {
  if (rows.length === 0) return [];
  const languages = LANGS.map((lang) => ({ lang, own: rows.filter((row) => row.lang === lang) })).filter(
    ({ own }) => own.length > 0,
  );
  const lines = languages.map(({ lang, own }) => {
    const asked = own.filter(({ fact }) => fact !== null);
    const found = own.filter((row) => row.found !== null);
    const right = found.filter((row) => row.found === row.fact).length;
    return [
      lang,
      String(asked.length),
      String(own.length - asked.length),
      figure(found.length === 0 ? 0 : right / found.length),
      figure(asked.length === 0 ? 0 : right / asked.length),
    ];
  });
  const mistakes = languages.flatMap(({ own }) =>
    own
      .filter(({ fact, found }) => fact !== found)
      .slice(0, errors)
      .map(
        ({ scenario, fact, found, text }) =>
          `- ${scenario}: ${fact ?? '–'} → ${found ?? '–'}: ${plain(text)}`,
      ),
  );
  return [
    `## ${t('evaluate:asked')}`,
    '',
    t('evaluate:askedRows', GOALS),
    '',
    ...table(['questions', 'ask', 'near', 'prec', 'recall'], lines),
    '',
    ...(mistakes.length === 0 ? [] : [...mistakes, '']),
  ];
}
