/** What the store of a round needs, holds and can do. */
import type { StoreApi } from 'zustand/vanilla';
import type { PersonaId } from '../charts/types.ts';
import type { Assessment } from '../grading/types.ts';
import type { ScenarioShelf } from '../scenario/shelved.ts';
import type { Clock } from '../shared/clock.ts';
import type { Lang } from '../shared/lang.ts';
import type { SaveError } from '../shared/save-error.ts';
import type { Chosen, CommandError, Preparation } from './attempt.ts';
import type { Effect } from './foresee.ts';
import type { HintWanted } from './hints.ts';
import type { Play } from './play.ts';
import type { LogStore } from './ports.ts';
import type { ReadonlyReason } from './resume.ts';
import type { FindingRef } from '../shared/finding-ref.ts';
import type { CalmAid, Judgement, Mode, Notes, Reframe, RoundView, SaidPart } from './types.ts';

export interface StorePorts {
  readonly saves: LogStore;
  readonly shelf: ScenarioShelf;
  /** Opening a round asks and waits for it; nothing else does. */
  readonly play: () => Promise<Play>;
  readonly clock: Clock;
  /** A round id nobody had before. */
  readonly newId: () => string;
  /** 32 bits. */
  readonly randomSeed: () => number;
}

/** Codes of what went wrong last; `no-round`: there is no such round, `read-only`: see `locked`. */
export type RoundError = CommandError | SaveError | ReadonlyReason | 'no-round' | 'read-only';

export interface RoundState {
  readonly view: RoundView | null;
  /** Why the round can only be read, if so. */
  readonly locked: ReadonlyReason | null;
  /** A reply or another step is on its way to the disk. */
  readonly busy: boolean;
  readonly error: RoundError | null;
  /** What is being typed; after a failure the text that was not kept. */
  readonly draft: string;
}

export interface NewRound {
  readonly scenario: string;
  readonly persona: PersonaId;
  readonly lang: Lang;
  readonly mode: Mode;
}

/** What a reply would do, and what the customer would answer. */
export interface Foreseen extends Effect {
  readonly said: readonly SaidPart[];
}

/** Each resolves to whether it was done; if not, `error` says why. */
export interface RoundActions {
  /** Starts a round and opens it; gives its id, or `null`. */
  readonly start: (round: NewRound) => Promise<string | null>;
  readonly open: (id: string) => Promise<boolean>;
  readonly close: () => void;
  readonly finishPreparation: (preparation: Preparation) => Promise<boolean>;
  readonly reply: (text: string) => Promise<boolean>;
  /** A message between two contacts about promises that are in danger, by their keys. */
  readonly warn: (text: string, promises: readonly string[]) => Promise<boolean>;
  /** Lets time pass until the next contact. */
  readonly beginAct: () => Promise<boolean>;
  readonly takeHint: (hint: HintWanted) => Promise<boolean>;
  /** Keeps what was chosen among replies; `sayChosen` says it, and leaves the draft as it is. */
  readonly choose: (chosen: Chosen) => Promise<boolean>;
  readonly sayChosen: () => Promise<boolean>;
  readonly takeNotes: (notes: Notes) => Promise<boolean>;
  /** Notes that the trainee took a moment; the round stands still meanwhile. */
  readonly calm: (aid: CalmAid) => Promise<boolean>;
  readonly reframe: (reframe: Reframe) => Promise<boolean>;
  readonly stop: () => Promise<boolean>;
  /** Goes back to a turn of a round: begins a branch there and gives its id, or `null`. What is open stays open, as it was. */
  readonly branch: (parent: string, turn: number) => Promise<string | null>;
  readonly judge: (judgement: Judgement) => Promise<boolean>;
  /** Disagrees with a finding; `null` takes it back. */
  readonly dispute: (finding: FindingRef, why: string | null) => Promise<boolean>;
  readonly reflect: (question: 1 | 2 | 3, text: string) => Promise<boolean>;
  readonly setDraft: (text: string) => void;
  readonly dismissError: () => void;
  /** The grade that a text would get now, for marks while typing; `null` where nothing can be sent. */
  readonly preview: (text: string) => Assessment | null;
  /** Works out now what the next reply, or `foresee`, would have to first: in a long round that takes a while. */
  readonly getReady: () => void;
  /** What a text would do now, not said; `null` where nothing can be. */
  readonly foresee: (text: string) => Foreseen | null;
}

export type RoundStore = StoreApi<RoundState & RoundActions>;
