import { useTranslation } from 'react-i18next';
import { codeText, criterionText } from '../i18n/texts.ts';
import type { Bar, DebriefModel } from '../report/types.ts';
import type { ScoreLine } from '../grading/score.ts';
import { fillOf } from '../report/bars.ts';
import { rounded, signed } from '../report/translator.ts';
import { rubricPath } from '../shared/handbook.ts';
import { HandbookLink } from './handbook-link.tsx';
import styles from './rubric-bars.module.css';

function WordsRow({ line, quote }: { readonly line: ScoreLine; readonly quote: string }) {
  const { t } = useTranslation();
  return (
    <li>
      <b>
        <HandbookLink to={rubricPath(line.criterion)}>
          {criterionText(t, line.criterion, 'name')}
        </HandbookLink>
      </b>
      <span>{t('turn', { turn: line.turn })}</span>
      <span>
        {t('quoted', { text: quote })}{' '}
        <span className={styles['muted']}>{codeText(t, 'debrief:because', line.because)}</span>
      </span>
      <span>{signed(line.points)}</span>
    </li>
  );
}

function OneBar({ bar, lines }: { readonly bar: Bar; readonly lines: readonly ScoreLine[] }) {
  const { t } = useTranslation();
  const earned = bar.cells.flatMap(({ criterion, best }) => {
    const line = lines.find((one) => one.criterion === criterion);
    return line === undefined || best === null ? [] : [{ line, quote: best.clause }];
  });
  return (
    <section className={styles['bar']}>
      <h3>{codeText(t, 'debrief:group', bar.group)}</h3>
      <ul className={styles['cells']}>
        {bar.cells.map((cell) => (
          <li key={cell.criterion}>
            <div className={styles['fill']} data-level={fillOf(cell)} />
            <HandbookLink to={rubricPath(cell.criterion)}>
              {criterionText(t, cell.criterion, 'name')}
            </HandbookLink>
            <small>
              {cell.best === null ? t('debrief:cellNone') : t('turn', { turn: cell.best.turn })}
              {cell.isUnsure ? ` · ${t('debrief:unsure')}` : null}
            </small>
          </li>
        ))}
      </ul>
      <p className={styles['points']}>
        {t('debrief:points', { points: rounded(bar.points), of: rounded(bar.of) })}
      </p>
      {earned.length === 0 ? null : (
        <details className={styles['words']}>
          <summary>{t('debrief:openWords')}</summary>
          <ul>
            {earned.map(({ line, quote }) => (
              <WordsRow key={line.criterion} line={line} quote={quote} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** One cell per element: solid, hatched or hollow, with its turn; opened, the words that earned it and the arithmetic. */
export function RubricBars({ model }: { readonly model: DebriefModel }) {
  const { t } = useTranslation();
  const { bars, score, pitfalls } = model;
  return (
    <>
      {bars.map((bar) => (
        <OneBar key={bar.group} bar={bar} lines={score.lines} />
      ))}
      {pitfalls.length === 0 ? null : (
        <section className={styles['bar']}>
          <h3>{t('debrief:group.pitfall')}</h3>
          <ul className={styles['words']}>
            {score.lines
              .filter(({ points }) => points < 0)
              .map((line) => (
                <WordsRow
                  key={`${line.criterion}${line.turn}`}
                  line={line}
                  quote={
                    pitfalls.find((one) => one.criterion === line.criterion && one.turn === line.turn)
                      ?.clause ?? ''
                  }
                />
              ))}
          </ul>
        </section>
      )}
    </>
  );
}
