import { curveBumpX, line } from 'd3-shape';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { MOODS, type Mood } from '../shared/customer.ts';
import { codeText } from '../i18n/texts.ts';
import styles from './emotion-curve.module.css';
import './moods.css';
import { useWidth } from './use-width.ts';

interface Props {
  /** Mood at the opening, then after each turn. */
  readonly moods: readonly Mood[];
  readonly selected: number;
  /** The turn with the deepest fall, from 1. */
  readonly deepest: number | null;
  readonly onSelect: (turn: number) => void;
}

const ROW = 52;
const TOP = 20;
const BOTTOM = 34;
const RIGHT = 24;
/** Of a point with its number, and of the smallest without, where a long round leaves little room. */
const RADIUS = 13;
const SMALL = 5;
/** From this radius on a number fits. */
const ROOMY = 11;

/** The course of the mood: five labelled lines, a point a turn, each a button; the same as a table below. Drawn to the width that is there. */
export function EmotionCurve({ moods, selected, deepest, onSelect }: Props) {
  const { t } = useTranslation();
  const [ref, width] = useWidth<HTMLDivElement>(480);
  const left = 76;
  const height = TOP + ROW * (MOODS.length - 1) + BOTTOM;
  const step = (width - left - RIGHT) / Math.max(1, moods.length - 1);
  const points = moods.map((mood, turn): [number, number] => [
    left + 14 + turn * step * ((width - left - RIGHT - 14) / (width - left - RIGHT)),
    TOP + ROW * (MOODS.length - 1 - MOODS.indexOf(mood)),
  ]);
  const radius = Math.max(SMALL, Math.min(RADIUS, step / 2 - 3));
  const path = line().curve(curveBumpX);
  const fall = deepest === null ? null : path(points.slice(deepest - 1, deepest + 1));
  const onKey = (event: KeyboardEvent<SVGElement>, turn: number): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(turn);
    }
    const to = turn + (event.key === 'ArrowRight' ? 1 : 0) - (event.key === 'ArrowLeft' ? 1 : 0);
    if (to === turn || to < 1 || to >= moods.length) return;
    event.preventDefault();
    onSelect(to);
    event.currentTarget.parentElement?.querySelector<SVGElement>(`[data-turn="${to}"]`)?.focus();
  };
  const name = (turn: number): string => (turn === 0 ? t('common:opening') : t('common:turn', { turn }));
  return (
    <div ref={ref}>
      <svg
        className={styles['curve']}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={t('debrief:curve')}
      >
        {MOODS.map((mood, i) => {
          const y = TOP + ROW * (MOODS.length - 1 - i);
          return (
            <g key={mood}>
              <line className={styles['grid']} x1={left} x2={width} y1={y} y2={y} />
              <text className={styles['label']} x={0} y={y + 5}>
                {codeText(t, 'customer:mood', mood)}
              </text>
            </g>
          );
        })}
        <path className={styles['line']} d={path(points) ?? ''} />
        {fall === null ? null : <path className={styles['fall']} d={fall} />}
        {points.map(([x, y], turn) => {
          const mood = moods[turn] ?? 'upset';
          const label = `${name(turn)}: ${codeText(t, 'customer:mood', mood)}`;
          const shown = turn === selected ? RADIUS : radius;
          const mark = (
            <>
              <circle className={styles['point']} cx={x} cy={y} r={shown} />
              {shown < ROOMY ? null : (
                <text className={styles['number']} x={x} y={y + 5}>
                  {turn === 0 ? '–' : turn}
                </text>
              )}
            </>
          );
          return turn === 0 ? (
            <g key="opening" data-mood={mood} role="img" aria-label={label}>
              {mark}
            </g>
          ) : (
            <g
              key={name(turn)}
              className={styles['turn']}
              data-mood={mood}
              data-turn={turn}
              role="button"
              tabIndex={0}
              aria-label={label}
              aria-pressed={turn === selected}
              onClick={() => onSelect(turn)}
              onKeyDown={(event) => onKey(event, turn)}
            >
              {mark}
            </g>
          );
        })}
      </svg>
      <details>
        <summary className={styles['summary']}>{t('debrief:curveTable')}</summary>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('debrief:turnColumn')}</th>
              <th scope="col">{t('customer:moodLabel')}</th>
            </tr>
          </thead>
          <tbody>
            {moods.map((mood, turn) => (
              <tr key={name(turn)}>
                <th scope="row">{name(turn)}</th>
                <td>{codeText(t, 'customer:mood', mood)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
