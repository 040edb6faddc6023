/** What gaming earns, as Markdown. */
import type { GamingShare } from '../grading/gaming/measure.ts';
import { LANGS } from '../shared/lang.ts';
import type { Translate } from './io.ts';
import { table } from './table.ts';

/** At most so large a share of rows is to earn anything. */
const GOAL = 0.03;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function rowOf(lang: string, kind: string, shares: readonly GamingShare[]): readonly string[] {
  const rows = shares.reduce((sum, one) => sum + one.rows, 0);
  const earning = shares.reduce((sum, one) => sum + one.earning, 0);
  return [`${lang}, ${kind}`, String(rows), String(earning), percent(earning / rows)];
}

/** One line for each kind of a language, then all of the language. Nothing where no row games. */
export function gamingText(shares: readonly GamingShare[], t: Translate): readonly string[] {
  if (shares.length === 0) return [];
  const lines = LANGS.flatMap((lang) => {
    const own = shares.filter((one) => one.lang === lang);
    if (own.length === 0) return [];
    return [...own.map((one) => rowOf(lang, one.kind, [one])), rowOf(lang, t('evaluate:gamingAll'), own)];
  });
  return [
    `## ${t('evaluate:gaming')}`,
    '',
    t('evaluate:gamingRows', { goal: percent(GOAL) }),
    '',
    ...table(['gaming', 'rows', 'earn', 'share'], lines),
    '',
  ];
}
