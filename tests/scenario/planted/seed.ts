/** What is planted, and how it is told where it has to be found. */
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { DiagnosticCode, JsonPath } from '../../../src/scenario/diagnostic.ts';
import type { ScenarioInput } from '../fixture.ts';
import { SHAPES, shapeNamed, type Shape } from '../shapes.ts';

/** Mistakes of each kind. */
export const EACH = 20;

/** What has to be found, and where: the first character of a value, or of the key that is to blame. */
export interface Planted {
  readonly name: string;
  readonly text: string;
  readonly code: DiagnosticCode;
  readonly pointer: JsonPath;
  readonly offset: number;
}

// Mistakes are what the types forbid.
export type Loose = Record<string, unknown>;
export type Plant = (scenario: ScenarioInput) => Found;

export interface Found {
  readonly code: DiagnosticCode;
  readonly at: JsonPath;
  /** The key to blame, inside the value at `at`. */
  readonly key?: string;
  /** The pointer names the key too. */
  readonly keyInPointer?: true;
}

export interface Seed {
  readonly shape: Shape;
  readonly where: string;
  readonly plant: Plant;
}

/** So many items, spread evenly over a list. */
export function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length < count) throw new Error(`Only ${items.length} of ${count}`);
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)] as T);
}

/** What the walk has to look at costs time, and most of it in large scenarios. */
export const QUICK = SHAPES.filter(({ large }) => large !== true);

function offsetOf(text: string, { at, key }: Found): number {
  const root = parseTree(text);
  const node = root === undefined ? undefined : findNodeAtLocation(root, [...at]);
  const property =
    key === undefined ? node : node?.children?.find(({ children }) => children?.[0]?.value === key);
  if (property === undefined) throw new Error(`Nothing at ${at.join('/')}`);
  return property.offset;
}

/** A key that no object literal can hold is planted under this name, and renamed in the text. */
export const PROTO_KEY = 'proto-placeholder';

function textOf(scenario: ScenarioInput): string {
  return JSON.stringify(scenario, null, 2).replaceAll(`"${PROTO_KEY}":`, '"__proto__":');
}

export function plantSeed(kind: string, { shape, where, plant }: Seed): Planted {
  const scenario = shape.make();
  const found = plant(scenario);
  const text = textOf(scenario);
  const { code, at, key, keyInPointer } = found;
  return {
    name: `${kind}: ${where} (${shape.name})`,
    text,
    code,
    pointer: keyInPointer === true && key !== undefined ? [...at, key] : at,
    offset: offsetOf(text, found),
  };
}

export type BeatOf = ScenarioInput['beats'][number];

/** A seed for each beat of some shapes. */
export function perBeat(
  shapes: readonly Shape[],
  plant: (beat: BeatOf, index: number, scenario: ScenarioInput) => Found,
  fits: (beat: BeatOf, index: number, scenario: ScenarioInput) => boolean = () => true,
): Seed[] {
  return shapes.flatMap((shape) => {
    const sound = shape.make();
    return sound.beats.flatMap((beat, index): Seed[] =>
      fits(beat, index, sound)
        ? [
            {
              shape,
              where: `beat ${beat.id}`,
              plant: (scenario) => plant(scenario.beats[index] as BeatOf, index, scenario),
            },
          ]
        : [],
    );
  });
}

export function seed(shape: string, where: string, plant: Plant): Seed {
  return { shape: shapeNamed(shape), where, plant };
}
