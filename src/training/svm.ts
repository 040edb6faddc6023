/**
 * Linear SVM by dual coordinate descent (Hsieh et al. 2008): only + − × ÷, so the same on every engine. Its loss is the hinge
 * squared up to a bound and straight beyond (Huber's): rows that are labelled wrongly lie far on the other side, and squared they
 * would weigh more than all the rest.
 */
import { seeded } from './seeded.ts';

export interface Sample {
  /** Indices of the features it has, each with value 1. */
  readonly has: Uint32Array;
  readonly isPositive: boolean;
  /** Its share in the loss. */
  readonly weight: number;
}

export interface Loss {
  /** What a mistake costs. */
  readonly cost: number;
  /** How far short of the margin the loss goes straight. */
  readonly straight: number;
}

/** Weights, the last of them the bias. */
export function trainSvm(
  samples: readonly Sample[],
  size: number,
  { cost, straight }: Loss,
  passes: number,
): Float64Array {
  const w = new Float64Array(size + 1);
  const alpha = new Float64Array(samples.length);
  const order = Uint32Array.from(samples.keys());
  const random = seeded(7);
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random(i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const { has, isPositive, weight } = samples[i]!;
      const y = isPositive ? 1 : -1;
      const diagonal = 1 / (2 * cost * weight);
      let sum = w[size]!;
      for (let k = 0; k < has.length; k++) sum += w[has[k]!]!;
      const gradient = y * sum - 1 + diagonal * alpha[i]!;
      if (alpha[i] === 0 && gradient >= 0) continue;
      const before = alpha[i]!;
      const after = Math.min(
        straight / diagonal,
        Math.max(0, before - gradient / (has.length + 1 + diagonal)),
      );
      const step = (after - before) * y;
      if (step === 0) continue;
      alpha[i] = after;
      for (let k = 0; k < has.length; k++) w[has[k]!]! += step;
      w[size]! += step;
    }
  }
  return w;
}
