import type { TFunction } from 'i18next';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Compared } from '../../report/compare.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { MetaLine } from '../meta-line.tsx';
import { langIn, textsIn, useLang } from '../use-texts.ts';
import styles from './compare.module.css';

interface Props {
  readonly which: 'first' | 'second';
  readonly course: Compared;
  /** The course that it is held against; left out for the first. */
  readonly against?: Compared;
  readonly scenario: Scenario;
  /** Rows that the cell fills beside the longer course. */
  readonly rows: number;
}

function lengthText(more: number, t: TFunction): string {
  if (more === 0) return t('again:sameLength');
  return more < 0 ? t('again:fewer', { count: -more }) : t('again:more', { count: more });
}

function scoreText(gain: number, t: TFunction): string {
  if (gain === 0) return t('again:sameScore');
  return gain > 0 ? t('again:gained', { points: gain }) : t('again:lost', { points: -gain });
}

/** What became of a course: the ending, the score, and how both differ from the course it is held against. */
export function CourseEnd({ which, course: { view, score }, against, scenario, rows }: Props) {
  const { t } = useTranslation();
  const lang = langIn(scenario, useLang());
  const ending = view.position?.ending ?? null;
  const told = ending === null ? undefined : textsIn(scenario, lang).endings[ending]?.title;
  const isOver = view.phase !== 'talking';
  const left = isOver ? t('library:stopped') : t('again:open');
  const held = isOver ? against : undefined;
  return (
    <div
      className={`${styles['cell']} ${styles['end']}`}
      data-side={which}
      style={{ '--rows': rows } as CSSProperties}
    >
      <p className={styles['ending']} lang={told === undefined ? undefined : lang}>
        {told ?? left}
      </p>
      <MetaLine>
        {isOver ? t('debrief:total', { total: score.total }) : null}
        {t('library:turns', { count: view.turns.length })}
        {held === undefined ? null : <b>{scoreText(score.total - held.score.total, t)}</b>}
        {held === undefined ? null : lengthText(view.turns.length - held.view.turns.length, t)}
      </MetaLine>
    </div>
  );
}
