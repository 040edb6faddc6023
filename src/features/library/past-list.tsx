import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attemptTrees, isUntouched, type Attempt } from '../../report/attempts.ts';
import type { ScenarioCard } from '../../scenario/shelved.ts';
import { Button } from '../../ui/button.tsx';
import styles from './library.module.css';
import { RoundRow } from './round-row.tsx';
import type { PastRound } from './use-home.ts';

/** Talks shown at first, and more at each wish: each one's log is read to score it. */
const AT_ONCE = 8;

interface RowsProps {
  readonly attempts: readonly Attempt[];
  readonly scenarioOf: (id: string) => ScenarioCard | null;
  /** They stand under the round that they left. */
  readonly areBranches?: boolean;
}

/** Rounds, and under each those that went back in it and tried again. */
function Rows({ attempts, scenarioOf, areBranches = false }: RowsProps) {
  return attempts.map(({ round, branches }) => (
    <li key={round.id}>
      <RoundRow round={round} scenario={scenarioOf(round.scenario)} hasParent={areBranches} />
      {branches.length === 0 ? null : (
        <ul className={styles['branches']}>
          <Rows attempts={branches} scenarioOf={scenarioOf} areBranches />
        </ul>
      )}
    </li>
  ));
}

/** What was practised, the last used first. */
export function PastList({ rounds }: { readonly rounds: readonly PastRound[] }) {
  const { t } = useTranslation();
  const [count, setCount] = useState(AT_ONCE);
  const trees = attemptTrees(rounds.map(({ round }) => round).filter((round) => !isUntouched(round)));
  if (trees.length === 0) return <p className={styles['empty']}>{t('library:pastNone')}</p>;
  const scenarios = new Map(rounds.map(({ round, scenario }) => [round.scenario, scenario]));
  return (
    <>
      <ul>
        <Rows attempts={trees.slice(0, count)} scenarioOf={(id) => scenarios.get(id) ?? null} />
      </ul>
      {trees.length > count ? (
        <div className={styles['more']}>
          <Button look="link" onClick={() => setCount(count + AT_ONCE)}>
            {t('library:more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
