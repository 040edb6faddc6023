/** One drawing of a face, nine numbers per mood (in 160ths of the box): what moves when the mood moves. */
import type { Mood } from '../../shared/customer.ts';

export interface Expression {
  /** Height of the inner and outer end of the brow against rest; below zero is up. */
  readonly browIn: number;
  readonly browOut: number;
  /** How far the eye is open, 0…1; 0 is a closed, smiling eye. */
  readonly lid: number;
  /** Corners of the mouth: below zero they hang. */
  readonly mouth: number;
  /** How far the lips are apart. */
  readonly gap: number;
  /** How crooked the lips are pressed. */
  readonly wave: number;
  readonly gaze: number;
  /** Degrees. */
  readonly tilt: number;
  readonly shoulders: number;
}

export const EXPRESSIONS: { readonly [M in Mood]: Expression } = {
  furious: {
    browIn: 6,
    browOut: -4.5,
    lid: 0.86,
    mouth: -8,
    gap: 5.5,
    wave: 0,
    gaze: 0,
    tilt: 0,
    shoulders: -5,
  },
  upset: {
    browIn: 3.4,
    browOut: 0.4,
    lid: 0.62,
    mouth: -6,
    gap: 0,
    wave: 0,
    gaze: 0,
    tilt: 0,
    shoulders: -2,
  },
  uneasy: {
    browIn: -6,
    browOut: 3.6,
    lid: 1,
    mouth: -2.4,
    gap: 0,
    wave: 3.6,
    gaze: 2.4,
    tilt: -3,
    shoulders: 0,
  },
  calm: {
    browIn: -0.5,
    browOut: 0,
    lid: 0.84,
    mouth: 3.4,
    gap: 0,
    wave: 0,
    gaze: 0,
    tilt: 0,
    shoulders: 1,
  },
  warm: {
    browIn: -3,
    browOut: -1,
    lid: 0,
    mouth: 8,
    gap: 3.4,
    wave: 0,
    gaze: 0,
    tilt: 3,
    shoulders: 2,
  },
};

/** A face between two, `t` from 0 to 1. */
export function between(from: Expression, to: Expression, t: number): Expression {
  const mix = (a: number, b: number): number => a + (b - a) * t;
  return {
    browIn: mix(from.browIn, to.browIn),
    browOut: mix(from.browOut, to.browOut),
    lid: mix(from.lid, to.lid),
    mouth: mix(from.mouth, to.mouth),
    gap: mix(from.gap, to.gap),
    wave: mix(from.wave, to.wave),
    gaze: mix(from.gaze, to.gaze),
    tilt: mix(from.tilt, to.tilt),
    shoulders: mix(from.shoulders, to.shoulders),
  };
}
