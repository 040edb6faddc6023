/** Reliability table: of findings held equally sure, how many are right (DeGroot & Fienberg 1983). */

export interface SureFinding {
  /** 0…1 */
  readonly sure: number;
  readonly isRight: boolean;
}

/** Findings of like confidence. */
export interface Band {
  /** Lower edge; a band is `BAND` wide. */
  readonly from: number;
  readonly findings: number;
  /** Mean of how sure the grader was. */
  readonly sure: number;
  /** Share that was right. */
  readonly right: number;
}

const BANDS = 10;

/** The bands that hold any finding, rising. */
export function reliabilityOf(findings: readonly SureFinding[]): readonly Band[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const held = findings.filter(({ sure }) => Math.min(BANDS - 1, Math.floor(sure * BANDS)) === band);
    return {
      from: band / BANDS,
      findings: held.length,
      sure: held.reduce((sum, { sure }) => sum + sure, 0) / held.length,
      right: held.filter(({ isRight }) => isRight).length / held.length,
    };
  }).filter(({ findings: count }) => count > 0);
}

/** Expected calibration error, 0…1: how far sureness and the share right lie apart, each band by its weight. */
export function calibrationError(bands: readonly Band[]): number {
  const all = bands.reduce((sum, { findings }) => sum + findings, 0);
  return bands.reduce((sum, { findings, sure, right }) => sum + (findings / all) * Math.abs(sure - right), 0);
}
