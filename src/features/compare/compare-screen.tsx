/** Two courses of one conversation: both curves in one drawing, the talks turn by turn, and what differs and why. */
import { RotateCcw } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import { compare, headlineOf } from '../../report/compare.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { RoundView } from '../../session/types.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import page from '../../views/page.module.css';
import { TwoCurves } from '../../views/two-curves.tsx';
import { MetaLine } from '../meta-line.tsx';
import { scoreOf } from '../score-of.ts';
import { useServices } from '../services.ts';
import { useRetry } from '../use-retry.ts';
import { langIn, textsIn, useLang } from '../use-texts.ts';
import styles from './compare.module.css';
import { Differences } from './differences.tsx';
import { Shared } from './shared.tsx';
import { CourseColumns } from './course-columns.tsx';

interface Props {
  readonly first: RoundView;
  readonly second: RoundView;
  readonly scenario: Scenario;
}

export function CompareScreen({ first, second, scenario }: Props) {
  const { t } = useTranslation();
  const { rubric } = useServices();
  const { retry, refused } = useRetry();
  const lang = langIn(scenario, useLang());
  const one = useMemo(() => ({ view: first, score: scoreOf(first, rubric.weights) }), [first, rubric]);
  const other = useMemo(() => ({ view: second, score: scoreOf(second, rubric.weights) }), [second, rubric]);
  const both = useMemo(() => compare(one, other), [one, other]);
  const { fork, shared, rows, moods } = both;
  const divides = rows.length > 0;
  // Where the first had nothing more to say, there is no turn to say again.
  const again = first.turns[fork - 1] === undefined ? null : fork;
  return (
    <main id="main" className={`${page['wrap']} ${styles['page']}`}>
      <header className={styles['top']}>
        <div>
          <MetaLine>
            <b>{t('again:compare')}</b>
            <span lang={lang}>{textsIn(scenario, lang).title}</span>
            {divides ? t('again:parted', { turn: fork }) : t('again:undivided')}
          </MetaLine>
          <h1 tabIndex={-1}>{codeText(t, 'again:headline', headlineOf(one, other, scenario.endings))}</h1>
        </div>
        <div className={styles['do']}>
          {again === null ? null : (
            <Button look="primary" onClick={() => void retry(first.id, again)}>
              <RotateCcw size={18} aria-hidden="true" />
              {t('again:again', { turn: again })}
            </Button>
          )}
          {refused === null ? null : <Notice alarm>{codeText(t, 'error', refused)}</Notice>}
        </div>
      </header>
      <section className={styles['curves']} aria-label={t('again:curve')}>
        <TwoCurves first={moods.first} second={moods.second} fork={fork} />
      </section>
      <Shared view={first} channel={scenario.channel} shared={shared} />
      <CourseColumns first={one} second={other} rows={rows} scenario={scenario} />
      <Differences differences={both.differences} />
    </main>
  );
}
