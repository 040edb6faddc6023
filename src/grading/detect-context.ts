/** What one criterion's rule sees of a reply: the reading that all share, under the role names of that criterion. */
import type { RoleTable } from './compile-cues.ts';
import type { ReplyReading } from './reply-reading.ts';
import type { CueHit, DetectContext } from './types.ts';

const NONE: readonly CueHit[] = [];

/** The context of one criterion over a reply. Matches are looked up, never searched again; an unknown role has none. */
export function createContext(reading: ReplyReading, roles: RoleTable): DetectContext {
  const live = (name: string): readonly CueHit[] => {
    const role = roles.get(name);
    return role === undefined ? NONE : reading.liveOf(role);
  };
  return {
    doc: reading.doc,
    customer: reading.customer,
    hits: (name) => {
      const role = roles.get(name);
      return role === undefined ? NONE : reading.hitsOf(role);
    },
    live,
    inClause: (clause, name) =>
      live(name).find(({ clause: index, span }) => index === clause.index && span.end <= clause.end),
    clauseAt: (offset) => reading.clauseAt(offset),
    shared: (span) => {
      const { shared, all } = reading.sharedUnits(span);
      return all === 0 ? 0 : shared / all;
    },
    sharedCount: (span) => reading.sharedUnits(span).shared,
  };
}
