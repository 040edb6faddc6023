/** The addresses of the handbook: what links lead to, and what an address means. */
import { PERSONA_IDS, type PersonaId } from './customer.ts';
import {
  CRITERION_IDS,
  groupOf,
  GROUPS,
  MOVE_IDS,
  type CriterionId,
  type GroupId,
  type MoveId,
} from './rubric-ids.ts';

/** A page of the rubric: a group of criteria, or the moves. */
export type Chapter = GroupId | 'move';
export const CHAPTERS: readonly Chapter[] = [...GROUPS, 'move'];

export type RubricUnit = CriterionId | MoveId;
export const RUBRIC_UNITS: readonly RubricUnit[] = [...CRITERION_IDS, ...MOVE_IDS];

export const HANDBOOK_PARTS = ['flows', 'rubric', 'personas'] as const;

/** Where one is in the handbook; `null` within a part is its overview. */
export type Place =
  | { readonly part: 'index' }
  | { readonly part: 'flows'; readonly flow: string | null; readonly step: string | null }
  | { readonly part: 'rubric'; readonly chapter: Chapter | null; readonly unit: RubricUnit | null }
  | { readonly part: 'personas'; readonly persona: PersonaId | null };

const ROOT = '/handbook';

/** The overview of a part, or without one the beginning of the handbook. */
export function partPath(part?: Exclude<Place['part'], 'index'>): string {
  return part === undefined ? ROOT : `${ROOT}/${part}`;
}

/** A flow, or one of its steps. */
export function flowPath(flow: string, step?: string): string {
  return [ROOT, 'flows', flow, ...(step === undefined ? [] : [step])].map(encodeURI).join('/');
}

/** A criterion, a move, a group of criteria, or all moves. */
export function rubricPath(id: RubricUnit | Chapter): string {
  return `${ROOT}/rubric/${id}`;
}

/** One of the four kinds of customer. */
export function personaPath(id: PersonaId): string {
  return `${ROOT}/personas/${id}`;
}

/** The group that a unit of the rubric belongs to. */
export function chapterOf(unit: RubricUnit): Chapter {
  return unit.startsWith('move.') ? 'move' : groupOf(unit as CriterionId);
}

function rubricPlace(id: string): Place | null {
  const chapter = CHAPTERS.find((one) => one === id);
  if (chapter !== undefined) return { part: 'rubric', chapter, unit: null };
  const unit = RUBRIC_UNITS.find((one) => one === id);
  return unit === undefined ? null : { part: 'rubric', chapter: chapterOf(unit), unit };
}

function personaPlace(id: string): Place | null {
  const persona = PERSONA_IDS.find((one) => one === id);
  return persona === undefined ? null : { part: 'personas', persona };
}

function decoded(part: string): string {
  try {
    return decodeURI(part);
  } catch {
    return part;
  }
}

/** What an address means; `null` where the handbook has nothing. Whether there is such a flow, its page says. */
export function placeAt(path: string): Place | null {
  const [, root, part, id, step, ...more] = path.replace(/\/$/, '').split('/').map(decoded);
  if (`/${root}` !== ROOT || more.length > 0) return null;
  if (part === undefined) return { part: 'index' };
  if (part === 'flows') return { part, flow: id ?? null, step: step ?? null };
  if (step !== undefined) return null;
  if (part === 'rubric') return id === undefined ? { part, chapter: null, unit: null } : rubricPlace(id);
  if (part === 'personas') return id === undefined ? { part, persona: null } : personaPlace(id);
  return null;
}
