/** Courses through the flows as tables: what each reply meets, and what is to come of it. */
import type { Mood, Reading } from '../../../src/charts/types.ts';

export interface Row {
  /** What the reply does, in words. */
  readonly says: string;
  readonly met: Reading['met'];
  readonly hurt?: Reading['hurt'];
  readonly heard?: Reading['heard'];
  readonly concrete?: Reading['concrete'];
  /** The customer's mood before it; upset unless said otherwise. */
  readonly mood?: Mood;
  /** Steps of the flow newly done by it. */
  readonly carries: readonly string[];
  /** Where the path stands after it. */
  readonly at: string;
  /** Ids of the regressions that it makes happen. */
  readonly back?: readonly string[];
}

/** A row: what it says, what it meets, what it carries, where the path stands. */
export function row(
  says: string,
  met: Reading['met'],
  carries: readonly string[],
  at: string,
  more: Partial<Omit<Row, 'says' | 'met' | 'carries' | 'at'>> = {},
): Row {
  return { says, met, carries, at, ...more };
}

export interface Course {
  readonly flow: string;
  readonly name: string;
  readonly rows: readonly Row[];
}

export function course(flow: string, name: string, ...rows: readonly Row[]): Course {
  return { flow, name, rows };
}
