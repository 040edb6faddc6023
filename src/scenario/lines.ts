import type { PersonaId } from '../charts/types.ts';
import type { Say } from './schema.ts';

/** The lines of a beat, by key: on coming to it, on coming to it with all told, on asking again. */
export const BEAT_LINES = ['say', 'known', 'nudge'] as const;

/** The wordings that a persona has for a line: its own, else the common ones. */
export function wordingsFor(say: Say, persona: PersonaId): readonly string[] {
  if (Array.isArray(say)) return say;
  return say[persona] ?? say.base ?? [];
}

/** All wordings of a line, whoever says it. */
export function wordings(say: Say): readonly string[] {
  return Array.isArray(say) ? say : Object.values(say).flatMap((one) => one ?? []);
}
