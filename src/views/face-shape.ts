/** One drawing of a face, eight numbers per mood (in 160ths of the box): what moves when the mood moves. */
import type { Mood } from '../shared/customer.ts';

export interface FaceShape {
  /** Height of the inner and outer end of the brow against rest; below zero is up. */
  readonly browIn: number;
  readonly browOut: number;
  /** How far the eye is open, 0…1; 0 is a closed, smiling eye. */
  readonly lid: number;
  /** Corners of the mouth: below zero they hang. */
  readonly mouth: number;
  /** How far the lips are apart. */
  readonly gap: number;
  readonly gaze: number;
  /** Degrees. */
  readonly tilt: number;
  readonly shoulders: number;
}

export const FACES: { readonly [M in Mood]: FaceShape } = {
  furious: { browIn: 4.2, browOut: -2.2, lid: 0.92, mouth: -6, gap: 3.5, gaze: 0, tilt: 0, shoulders: -4 },
  upset: { browIn: 2.6, browOut: -0.4, lid: 0.72, mouth: -4.5, gap: 0, gaze: 0, tilt: 0, shoulders: -2 },
  uneasy: { browIn: -4.5, browOut: 2.5, lid: 1, mouth: -3, gap: 0, gaze: 2, tilt: -2, shoulders: 0 },
  calm: { browIn: 0, browOut: 0, lid: 0.86, mouth: 2.5, gap: 0, gaze: 0, tilt: 0, shoulders: 1 },
  warm: { browIn: -1, browOut: 1, lid: 0, mouth: 7, gap: 0, gaze: 0, tilt: 3, shoulders: 2 },
};

/** A face between two, `t` from 0 to 1. */
export function between(from: FaceShape, to: FaceShape, t: number): FaceShape {
  const mix = (a: number, b: number): number => a + (b - a) * t;
  return {
    browIn: mix(from.browIn, to.browIn),
    browOut: mix(from.browOut, to.browOut),
    lid: mix(from.lid, to.lid),
    mouth: mix(from.mouth, to.mouth),
    gap: mix(from.gap, to.gap),
    gaze: mix(from.gaze, to.gaze),
    tilt: mix(from.tilt, to.tilt),
    shoulders: mix(from.shoulders, to.shoulders),
  };
}
