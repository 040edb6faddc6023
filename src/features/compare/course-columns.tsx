import { useTranslation } from 'react-i18next';
import type { Compared, Comparison } from '../../report/compare.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { addressOf } from '../address.ts';
import styles from './compare.module.css';
import { CourseHeads } from './course-heads.tsx';
import { CourseEnd } from './course-end.tsx';
import { TurnCell } from './turn-cell.tsx';

interface Props {
  readonly first: Compared;
  readonly second: Compared;
  readonly rows: Comparison['rows'];
  readonly scenario: Scenario;
}

/** Both talks from where they part, turn beside turn; the end of the shorter one stands beside the rest of the longer. */
export function CourseColumns({ first, second, rows, scenario }: Props) {
  const { t } = useTranslation();
  const fewer = (which: 'first' | 'second'): number => rows.filter((row) => row[which] === null).length;
  const end = (which: 'first' | 'second') => (
    <CourseEnd
      key={`${which} end`}
      which={which}
      course={which === 'first' ? first : second}
      {...(which === 'first' ? {} : { against: first })}
      scenario={scenario}
      rows={fewer(which) + 1}
    />
  );
  // In the order in which they are read where there is one column: turn by turn, the first before the second.
  const cells = rows.flatMap((row, index) =>
    (['first', 'second'] as const).flatMap((which) => {
      const turn = row[which];
      const { lang } = (which === 'first' ? first : second).view;
      if (turn !== null)
        return [
          <TurnCell key={`${which} ${row.turn}`} which={which} turn={turn} lang={lang} scenario={scenario} />,
        ];
      return index === 0 || rows[index - 1]?.[which] !== null ? [end(which)] : [];
    }),
  );
  return (
    <section className={styles['fork']} aria-label={t('again:columns')}>
      <CourseHeads
        first={addressOf(first.view)}
        second={addressOf(second.view)}
        secondPhase={second.view.phase}
      />
      {cells}
      {(['first', 'second'] as const).map((which) => (fewer(which) === 0 ? end(which) : null))}
    </section>
  );
}
