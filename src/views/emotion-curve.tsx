import { curveBumpX, line } from 'd3-shape';
import type { TFunction } from 'i18next';
import { useMemo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mood, PersonaId } from '../shared/customer.ts';
import { codeText } from '../i18n/texts.ts';
import styles from './emotion-curve.module.css';
import { moodPlan, pointsOf } from '../report/mood-plan.ts';
import { MoodRows } from './mood-rows.tsx';
import { TurnedMark } from './turned-mark.tsx';
import './moods.css';
import { useWidth } from './use-width.ts';

/** By which turn, and into what. */
export interface Turned {
  readonly turn: number;
  readonly persona: PersonaId;
}

const NONE: readonly Turned[] = [];

interface Props {
  /** Mood at the opening, then after each turn. */
  readonly moods: readonly Mood[];
  readonly selected: number;
  /** The turn with the deepest fall, from 1. */
  readonly deepest: number | null;
  /** Where the customer turned into another type. */
  readonly turned?: readonly Turned[];
  readonly onSelect: (turn: number) => void;
}

/** Of a point with its number, and of the smallest without, where a long round leaves little room. */
const RADIUS = 13;
const SMALL = 5;
/** From this radius on a number fits. */
const ROOMY = 11;

/** What is told of each point: its turn, its mood, and what the customer turned into there. */
function wordsOf(moods: readonly Mood[], turned: readonly Turned[], t: TFunction) {
  return moods.map((mood, turn) => {
    const one = turned.find((each) => each.turn === turn);
    const change =
      one === undefined ? '' : t('signs:curve', { type: codeText(t, 'customer:persona', one.persona) });
    return {
      name: turn === 0 ? t('common:opening') : t('common:turn', { turn }),
      mood: [codeText(t, 'customer:mood', mood), change].filter((part) => part !== '').join(t('signs:join')),
      change,
    };
  });
}

/** The course of the mood: five labelled lines, a point a turn, each a button; the same as a table below. Drawn to the width that is there. */
export function EmotionCurve({ moods, selected, deepest, turned = NONE, onSelect }: Props) {
  const { t } = useTranslation();
  const [ref, width] = useWidth<HTMLDivElement>(480);
  const plan = moodPlan({ width, columns: moods.length });
  const points = pointsOf(plan, moods);
  const radius = Math.max(SMALL, Math.min(RADIUS, plan.step / 2 - 3));
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
  // Told twice, and drawn again when the width is known.
  const words = useMemo(() => wordsOf(moods, turned, t), [moods, turned, t]);
  return (
    <div ref={ref}>
      <svg
        className={styles['curve']}
        viewBox={`0 0 ${width} ${plan.height}`}
        role="group"
        aria-label={t('debrief:curve')}
      >
        <MoodRows plan={plan} to={width} />
        {turned.map(({ turn }) => (
          <TurnedMark key={turn} plan={plan} turn={turn} width={width} text={words[turn]?.change ?? ''} />
        ))}
        <path className={styles['line']} d={path(points) ?? ''} />
        {fall === null ? null : <path className={styles['fall']} d={fall} />}
        {words.map(({ name, mood: told }, turn) => {
          const mood = moods[turn] ?? 'upset';
          const [x = 0, y = 0] = points[turn] ?? [];
          const label = `${name}: ${told}`;
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
              key={name}
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
            {words.map(({ name, mood }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{mood}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
