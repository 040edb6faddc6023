import { curveBumpX, line } from 'd3-shape';
import { useTranslation } from 'react-i18next';
import type { Mood } from '../shared/customer.ts';
import { codeText } from '../i18n/texts.ts';
import curve from './emotion-curve.module.css';
import { moodPlan, pointsOf, type MoodPlan } from '../report/mood-plan.ts';
import { MoodRows } from './mood-rows.tsx';
import './moods.css';
import styles from './two-curves.module.css';
import { useWidth } from './use-width.ts';

interface Props {
  /** Moods at the opening, then after each turn. */
  readonly first: readonly Mood[];
  readonly second: readonly Mood[];
  /** The first turn that was said differently, from 1. */
  readonly fork: number;
}

const TOP = 40;
/** For the names at the ends. */
const RIGHT = 92;
const RADIUS = 13;
/** Pixels from turn to turn below which a number has no room. */
const ROOMY = 30;
/** Pixels from turn to turn from which "turn 3" fits under a point. */
const WIDE = 76;

/** The name of a course beside its last point; two ends at one place are told above and below. */
function EndName({
  at: [x, y],
  lift,
  name,
}: {
  readonly at: [number, number];
  readonly lift: number;
  readonly name: string;
}) {
  return (
    <text className={styles['name']} x={x + RADIUS + 6} y={y + 5 + lift}>
      {name}
    </text>
  );
}

function Turns({ plan, last }: { readonly plan: MoodPlan; readonly last: number }) {
  const { t } = useTranslation();
  const every = Math.ceil(ROOMY / plan.step);
  return Array.from({ length: last + 1 }, (_, turn) => turn)
    .filter((turn) => turn % every === 0)
    .map((turn) => (
      // Before the first turn there is room to the left only.
      <text
        key={turn}
        className={turn === 0 ? styles['opening'] : styles['turn']}
        x={plan.x(turn) + (turn === 0 ? RADIUS : 0)}
        y={plan.height - 6}
      >
        {turn === 0 ? t('common:opening') : plan.step < WIDE ? turn : t('common:turn', { turn })}
      </text>
    ));
}

/** Two courses of one conversation in one drawing: the first dotted, the second thick, parted at a line; the same as a table below. */
export function TwoCurves({ first, second, fork }: Props) {
  const { t } = useTranslation();
  const [ref, width] = useWidth<HTMLDivElement>(960);
  const last = Math.max(first.length, second.length) - 1;
  const plan = moodPlan({ width, columns: last + 1, top: TOP, right: RIGHT });
  const [one, other] = [pointsOf(plan, first), pointsOf(plan, second)];
  const parted = other.slice(fork - 1);
  const path = line().curve(curveBumpX);
  const [endOne, endOther] = [one.at(-1), other.at(-1)];
  const meet = endOne?.[0] === endOther?.[0] && endOne?.[1] === endOther?.[1];
  const divides = fork <= last;
  const name = (turn: number): string => (turn === 0 ? t('common:opening') : t('common:turn', { turn }));
  const word = (mood: Mood | undefined): string =>
    mood === undefined ? '–' : codeText(t, 'customer:mood', mood);
  const told = (which: string, moods: readonly Mood[]): string => `${which}: ${moods.map(word).join(' → ')}`;
  return (
    <div ref={ref}>
      <svg
        className={curve['curve']}
        viewBox={`0 0 ${width} ${plan.height}`}
        role="img"
        aria-label={`${told(t('again:first'), first)}. ${told(t('again:second'), second)}`}
      >
        <MoodRows plan={plan} to={width - RIGHT + 12} />
        <Turns plan={plan} last={last} />
        {divides ? (
          <>
            <line
              className={styles['fork']}
              x1={plan.x(fork - 1)}
              x2={plan.x(fork - 1)}
              y1={8}
              y2={plan.height - 24}
            />
            <text className={curve['label']} x={plan.x(fork - 1) + 8} y={18}>
              {t('again:fork')}
            </text>
          </>
        ) : null}
        <path className={styles['first']} d={path(one) ?? ''} />
        {one.map(([x, y]) => (
          <circle key={x} className={styles['dot']} cx={x} cy={y} r={5} />
        ))}
        <path className={styles['second']} d={path(parted) ?? ''} />
        {parted.slice(1).map(([x, y], index) => {
          const turn = fork + index;
          const roomy = plan.step >= ROOMY;
          return (
            <g key={turn} data-mood={second[turn]}>
              <circle className={curve['point']} cx={x} cy={y} r={roomy ? RADIUS : 5} />
              {roomy ? (
                <text className={curve['number']} x={x} y={y + 5}>
                  {turn}
                </text>
              ) : null}
            </g>
          );
        })}
        {endOne === undefined ? null : <EndName at={endOne} lift={meet ? 20 : 0} name={t('again:first')} />}
        {endOther === undefined ? null : (
          <EndName at={endOther} lift={meet ? -12 : 0} name={t('again:second')} />
        )}
      </svg>
      <details>
        <summary className={curve['summary']}>{t('again:curveTable')}</summary>
        <table className={curve['table']}>
          <thead>
            <tr>
              <th scope="col">{t('debrief:turnColumn')}</th>
              <th scope="col">{t('again:first')}</th>
              <th scope="col">{t('again:second')}</th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: last + 1 }, (_, turn) => (
              <tr key={turn}>
                <th scope="row">{name(turn)}</th>
                <td>{word(first[turn])}</td>
                <td>{word(second[turn])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

/** A sample of either line, for headings. */
export function CourseSample({ which }: { readonly which: 'first' | 'second' }) {
  return (
    <svg className={styles['sample']} viewBox="0 0 40 8" aria-hidden="true">
      <path className={styles[which]} d="M3 4H37" />
    </svg>
  );
}
