/** What one criterion's rule sees of a reply: the reading that all share, under the role names of that criterion. */
import type { Span } from '../shared/span.ts';
import type { Clause, TextDoc } from '../text/types.ts';
import type { RoleTable } from './compile-cues.ts';
import { NO_HITS, type ReplyReading } from './reply-reading.ts';
import type { CueHit, DetectContext } from './types.ts';

/** The context of one criterion over a reply. Matches are looked up, never searched again; an unknown role has none. */
export class RuleContext implements DetectContext {
  readonly doc: TextDoc;
  readonly customer: TextDoc | null;
  readonly #reading: ReplyReading;
  readonly #roles: RoleTable;

  constructor(reading: ReplyReading, roles: RoleTable) {
    this.doc = reading.doc;
    this.customer = reading.customer;
    this.#reading = reading;
    this.#roles = roles;
  }

  hits(name: string): readonly CueHit[] {
    const role = this.#roles.get(name);
    return role === undefined ? NO_HITS : this.#reading.hitsOf(role);
  }

  live(name: string): readonly CueHit[] {
    const role = this.#roles.get(name);
    return role === undefined ? NO_HITS : this.#reading.liveOf(role);
  }

  clauseAt(offset: number): Clause {
    return this.#reading.clauseAt(offset);
  }

  shared(span: Span): number {
    return this.#reading.shared(span);
  }

  sharedCount(span: Span): number {
    return this.#reading.sharedCount(span);
  }

  notes(reading: object): unknown[] {
    return this.#reading.notes(reading);
  }
}
