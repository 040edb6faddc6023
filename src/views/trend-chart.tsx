import { line } from 'd3-shape';
import styles from './trend-chart.module.css';
import { useWidth } from './use-width.ts';

interface Props {
  /** 0…1, one a round. */
  readonly values: readonly number[];
  /** Of each round, whether it was an exam: its mark is square. */
  readonly exams: readonly boolean[];
  /** Whether there are rounds enough for a line. */
  readonly hasLine: boolean;
  /** The same in words. */
  readonly label: string;
}

const HEIGHT = 112;
const TOP = 10;
const BOTTOM = 100;
/** For the scale on the left. */
const LEFT = 38;
const RIGHT = 10;
const SCALE = [0, 0.5, 1] as const;
const RADIUS = 4.5;

function y(share: number): number {
  return BOTTOM - share * (BOTTOM - TOP);
}

/** One rubric over the rounds: a mark a round, and a line only where it says something. */
export function TrendChart({ values, exams, hasLine, label }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>(320);
  const step = (width - LEFT - RIGHT) / Math.max(1, values.length - 1);
  const x = (at: number): number =>
    values.length === 1
      ? (LEFT + width - RIGHT) / 2
      : LEFT + RADIUS + at * (step - (2 * RADIUS) / values.length);
  const points = values.map((value, at): [number, number] => [x(at), y(value)]);
  return (
    <div ref={ref}>
      <svg className={styles['chart']} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
        {SCALE.map((share) => (
          <g key={share}>
            <line className={styles['grid']} x1={LEFT - 4} x2={width} y1={y(share)} y2={y(share)} />
            <text className={styles['scale']} x={LEFT - 10} y={y(share) + 4}>
              {share * 100}
            </text>
          </g>
        ))}
        {hasLine ? <path className={styles['line']} d={line()(points) ?? ''} /> : null}
        {points.map(([cx, cy], at) => {
          const key = `${at}`;
          const last = at === points.length - 1;
          const size = last ? RADIUS + 1.5 : RADIUS;
          return exams[at] === true ? (
            <rect
              key={key}
              className={styles['mark']}
              data-last={last}
              x={cx - size}
              y={cy - size}
              width={2 * size}
              height={2 * size}
            />
          ) : (
            <circle key={key} className={styles['mark']} data-last={last} cx={cx} cy={cy} r={size} />
          );
        })}
      </svg>
    </div>
  );
}
