/** Where the points of a mood's course lie on a drawing of so many pixels: five rows, a column for the opening and each turn. */
import { MOODS, type Mood } from '../shared/customer.ts';

const ROW = 52;
const LEFT = 76;
/** From the labels to the first point. */
const INDENT = 14;
const BOTTOM = 34;

interface Room {
  readonly width: number;
  /** Columns: the opening and the turns. */
  readonly columns: number;
  /** From mood to mood. */
  readonly row?: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly right?: number;
}

export interface MoodPlan {
  readonly left: number;
  readonly height: number;
  /** The pixels from column to column. */
  readonly step: number;
  readonly x: (turn: number) => number;
  readonly y: (mood: Mood) => number;
}

export function moodPlan({
  width,
  columns,
  row = ROW,
  top = 20,
  bottom = BOTTOM,
  right = 24,
}: Room): MoodPlan {
  const step = (width - LEFT - INDENT - right) / Math.max(1, columns - 1);
  return {
    left: LEFT,
    height: top + row * (MOODS.length - 1) + bottom,
    step,
    x: (turn) => LEFT + INDENT + turn * step,
    y: (mood) => top + row * (MOODS.length - 1 - MOODS.indexOf(mood)),
  };
}

/** The points of a course, the opening first. */
export function pointsOf({ x, y }: MoodPlan, moods: readonly Mood[]): [number, number][] {
  return moods.map((mood, turn) => [x(turn), y(mood)]);
}
