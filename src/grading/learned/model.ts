/** The learned weights of one language, and what they make of a sentence, in integer arithmetic. */
import type { Level, UnitId } from '../../shared/rubric-ids.ts';
import { WeightTable, type StoredTable } from './weight-table.ts';

export interface LearnedWeights extends StoredTable {
  /** Of all the rest: other weights have another. */
  readonly id: string;
  /** Each output decides one criterion or move, or a criterion's second level. */
  readonly outputs: readonly {
    readonly unit: UnitId;
    readonly level: Level;
    /** A sentence whose sum is above this has it. */
    readonly above: number;
    readonly bias: number;
    /** The code that the rules give most often at this level. */
    readonly code: string;
    /** Sum → share right in cross-validation, rising. */
    readonly sure: readonly (readonly [sum: number, share: number])[];
  }[];
  /** Units that many replies have whatever their case, divided by spaces. */
  readonly common: string;
}

type Output = LearnedWeights['outputs'][number];

/** What the outputs of one criterion or move decide together. */
export interface Decision extends Output {
  /** Where the sum of its first level is; that of the second, `full`, is the next. */
  readonly index: number;
  readonly full: Output | null;
}

export class LearnedModel extends WeightTable {
  readonly outputs: LearnedWeights['outputs'];
  readonly decisions: readonly Decision[];
  /** What it decides; the rest is left to the rules. */
  readonly decides: ReadonlySet<UnitId>;
  /** Units that many replies have whatever their case. */
  readonly common: ReadonlySet<string>;
  readonly #biases: readonly number[];

  constructor(weights: LearnedWeights) {
    super(weights);
    this.outputs = weights.outputs;
    this.decisions = weights.outputs.flatMap((one, index, all) => {
      const next = all[index + 1];
      return one.level === 1 ? [{ ...one, index, full: next?.unit === one.unit ? next : null }] : [];
    });
    this.decides = new Set(weights.outputs.map(({ unit }) => unit));
    this.common = new Set(weights.common.split(' '));
    this.#biases = weights.outputs.map(({ bias }) => bias);
  }

  /** The sums of all outputs, biases included, before any feature. */
  blank(): number[] {
    return this.#biases.slice();
  }
}
