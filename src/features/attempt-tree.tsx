import { useTranslation } from 'react-i18next';
import { codeText } from '../i18n/texts.ts';
import type { Attempt } from '../report/attempts.ts';
import type { Scenario } from '../scenario/schema.ts';
import { Face } from '../views/face/face.tsx';
import { lookOf } from '../shared/face.ts';
import { addressOf } from './address.ts';
import styles from './attempt-tree.module.css';
import { compareAddress } from './compare-address.ts';
import { MetaLine } from './meta-line.tsx';
import { usePastRound } from './use-past-round.ts';
import { langIn, textsIn, useLang } from './use-texts.ts';
import { whenText } from './when-text.ts';

interface Props {
  readonly attempt: Attempt;
  readonly scenario: Scenario;
  /** The round whose debrief is open. */
  readonly current: string;
}

/** One attempt: how it ended and what it was worth, where it left, and the ways to it; below it those that left it. */
function Item({ attempt: { round, branches }, scenario, current }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const past = usePastRound(round.id);
  const { id, phase, ending, branch, turns } = round;
  const isCurrent = id === current;
  const title = ending === null ? undefined : textsIn(scenario, lang).endings[ending]?.title;
  const left = phase === 'stopped' ? t('library:stopped') : t('library:unfinished');
  const mood = past?.mood ?? null;
  return (
    <li>
      <div className={styles['attempt']} aria-current={isCurrent ? 'page' : undefined}>
        <div className={styles['face']}>
          {mood === null ? null : (
            <Face look={lookOf(scenario)} mood={mood} label={codeText(t, 'customer:mood', mood)} small />
          )}
        </div>
        <div>
          <p className={styles['ending']}>
            {isCurrent ? (
              <>
                <span lang={title === undefined ? undefined : langIn(scenario, lang)}>{title ?? left}</span>{' '}
                <b className={styles['mark']}>{t('again:thisOne')}</b>
              </>
            ) : (
              <a href={`#${addressOf(round)}`}>{title ?? left}</a>
            )}
          </p>
          <MetaLine>
            {past?.total == null ? null : t('debrief:total', { total: past.total })}
            {branch === null ? null : t('again:leftAt', { turn: branch.turn })}
            {t('library:turns', { count: turns })}
            {whenText(round.startedAt, lang)}
          </MetaLine>
        </div>
        {isCurrent ? null : (
          <a
            className={styles['compare']}
            href={`#${compareAddress(id, current, branch?.round === current)}`}
          >
            {t('again:compareWith')}
          </a>
        )}
      </div>
      {branches.length === 0 ? null : (
        <ul className={styles['branches']}>
          {branches.map((one) => (
            <Item key={one.round.id} attempt={one} scenario={scenario} current={current} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** All attempts at one conversation, each under the one that it left; the open one is marked. */
export function AttemptTree(props: Props) {
  return (
    <ul className={styles['tree']}>
      <Item {...props} />
    </ul>
  );
}
