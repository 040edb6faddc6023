/** From scores of rows that were held out: above which score a criterion is met, and how often that is right. */

/** One row held out: its score, and whether it is labelled so. */
export interface Judged {
  readonly score: number;
  readonly has: boolean;
}

/** Bands of scores for the share right: so many at most, each of so many rows at least. */
const BANDS = 5;
const LEAST_IN_BAND = 25;
/** Rows added to both sides of F1, so that a handful of positives does not choose an odd cut. */
const PRIOR = 4;

/** The cut that serves best: by F1 where few have it, by the share right where it parts level 2 from 1. */
export function cutOf(judged: readonly Judged[], by: 'f1' | 'accuracy'): number {
  const sorted = [...judged].sort((a, b) => b.score - a.score);
  const positives = sorted.filter(({ has }) => has).length;
  let hits = 0;
  let best = -1;
  let cut = 0;
  sorted.forEach(({ score, has }, i) => {
    if (has) hits++;
    const above = i + 1;
    const rightBelow = sorted.length - above - (positives - hits);
    const value =
      by === 'f1' ? (2 * hits) / (above + positives + PRIOR) : (hits + rightBelow) / sorted.length;
    if (value <= best) return;
    best = value;
    cut = (score + (sorted[above]?.score ?? score - 1)) / 2;
  });
  return cut;
}

/** Bands above a cut: the score each begins at, and the share right from there, which never falls. */
export function bandsOf(judged: readonly Judged[], cut: number): readonly (readonly [number, number])[] {
  const above = judged.filter(({ score }) => score > cut).sort((a, b) => a.score - b.score);
  const count = Math.max(1, Math.min(BANDS, Math.floor(above.length / LEAST_IN_BAND)));
  let least = 0;
  return Array.from({ length: count }, (_, band) => {
    const part = above.slice(
      Math.floor((band * above.length) / count),
      Math.floor(((band + 1) * above.length) / count),
    );
    const share = part.length === 0 ? 0.5 : part.filter(({ has }) => has).length / part.length;
    least = Math.max(least, Math.round(share * 100) / 100);
    return [band === 0 ? cut : (part[0]?.score ?? cut), least] as const;
  });
}
