import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Compared } from '../../report/compare.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { MetaLine } from '../meta-line.tsx';
import { langIn, textsIn, useLang } from '../use-texts.ts';
import styles from './compare.module.css';

interface Props {
  readonly first: Compared;
  readonly second: Compared;
  readonly scenario: Scenario;
}

function lengthText(more: number, t: TFunction): string {
  if (more === 0) return t('again:sameLength');
  return more < 0 ? t('again:fewer', { count: -more }) : t('again:more', { count: more });
}

function scoreText(gain: number, t: TFunction): string {
  if (gain === 0) return t('again:sameScore');
  return gain > 0 ? t('again:gained', { points: gain }) : t('again:lost', { points: -gain });
}

/** What became of either: the ending, the score, and how the second differs in both. */
export function Ends({ first, second, scenario }: Props) {
  const { t } = useTranslation();
  const lang = langIn(scenario, useLang());
  const texts = textsIn(scenario, lang);
  const cell = ({ view, score }: Compared, which: 'first' | 'second') => {
    const ending = view.position?.ending ?? null;
    const told = ending === null ? undefined : texts.endings[ending]?.title;
    const left = view.phase === 'stopped' ? t('library:stopped') : t('again:open');
    const finished = view.phase !== 'talking';
    return (
      <div className={`${styles['cell']} ${styles['end']}`} data-side={which}>
        <p className={styles['ending']} lang={told === undefined ? undefined : lang}>
          {told ?? left}
        </p>
        <MetaLine>
          {finished ? t('debrief:total', { total: score.total }) : null}
          {t('library:turns', { count: view.turns.length })}
          {which === 'first' || !finished ? null : <b>{scoreText(score.total - first.score.total, t)}</b>}
          {which === 'first' || !finished ? null : lengthText(view.turns.length - first.view.turns.length, t)}
        </MetaLine>
      </div>
    );
  };
  return (
    <>
      {cell(first, 'first')}
      {cell(second, 'second')}
    </>
  );
}
