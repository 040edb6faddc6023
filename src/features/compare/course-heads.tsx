import { useTranslation } from 'react-i18next';
import type { RoundView } from '../../session/types.ts';
import { CourseSample } from '../../views/two-curves.tsx';
import styles from './compare.module.css';

interface Props {
  /** The screens where either is shown whole. */
  readonly first: string;
  readonly second: string;
  readonly secondPhase: RoundView['phase'];
}

/** The names of the two courses over their columns, each with its line and the way to it. */
export function CourseHeads({ first, second, secondPhase }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles['head']}>
        <CourseSample which="first" />
        <h2>{t('again:first')}</h2>
        <a href={`#${first}`}>{t('again:seeFirst')}</a>
      </div>
      <div className={styles['head']} data-side="second">
        <CourseSample which="second" />
        <h2>{t('again:second')}</h2>
        <a href={`#${second}`}>{secondPhase === 'talking' ? t('again:goOn') : t('again:seeSecond')}</a>
      </div>
    </>
  );
}
