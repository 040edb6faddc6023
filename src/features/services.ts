/** What the composition root hands to the screens. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Flows } from '../charts/flows/index.ts';
import type { Coach } from '../coach/types.ts';
import type { Proven } from '../grading/lower-bound.ts';
import type { Weights } from '../grading/score.ts';
import type { SignLines } from '../report/signs.ts';
import type { OwnShelf } from '../scenario/own-shelf.ts';
import type { CardFilter } from '../scenario/card-filter.ts';
import type { ScenarioShelf } from '../scenario/shelved.ts';
import type { RoundActions, RoundState, RoundStore } from '../session/store-types.ts';
import type { Mode } from '../session/types.ts';
import type { Clock } from '../shared/clock.ts';
import type { Lang } from '../shared/lang.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';
import type { Result } from '../shared/result.ts';
import type { SaveError } from '../shared/save-error.ts';
import type { KnownProfile, RoundSaves } from '../storage/ports.ts';

export interface Preferences {
  readonly lang: Lang;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly view: 'normal' | 'projector';
  readonly mode: Mode;
  /** Which customers home lists. */
  readonly filter: CardFilter;
}

/** How somebody is called. */
export interface PersonName {
  readonly name: string;
  readonly group: string;
}

/** `taken`: somebody of that name and group is here already. */
type ProfileError = SaveError | 'taken';

/** Who practises in this tab, and who else shares the device. Nobody needs a name to begin. */
export interface ProfilesState {
  /** Id of the profile in use; `UNNAMED` where none was chosen. */
  readonly current: string;
  readonly all: readonly KnownProfile[];
  /** Rounds that belong to no name. */
  readonly unnamed: number;
  readonly switchTo: (id: string) => void;
  /** Reads again who is here. */
  readonly refresh: () => Promise<void>;
  /** Adds somebody and switches over; `adopts`: the rounds without a name come along. */
  readonly add: (person: PersonName, adopts: boolean) => Promise<Result<void, ProfileError>>;
  readonly change: (id: string, person: PersonName) => Promise<Result<void, ProfileError>>;
  readonly remove: (id: string, rounds: 'keep' | 'remove') => Promise<Result<void, ProfileError>>;
}

export type ProfileStore = StoreApi<ProfilesState>;

export interface Services {
  readonly round: RoundStore;
  readonly saves: RoundSaves;
  readonly profiles: ProfileStore;
  /** The browser keeps nothing: rounds last as long as the page. */
  readonly memoryOnly: boolean;
  /** All scenarios: those shipped and a trainer's own. */
  readonly shelf: ScenarioShelf;
  /** A trainer's own alone, and how they come and go. */
  readonly own: OwnShelf;
  readonly flows: Flows;
  /** By which of the common lines a customer can be known. */
  readonly signLines: SignLines;
  readonly rubric: {
    readonly criteria: readonly CriterionId[];
    readonly weights: Weights;
    readonly proven: Proven;
  };
  /** A chunk of its own, which waits for the grader. */
  readonly coach: Promise<Coach>;
  readonly preferences: StoreApi<Preferences>;
  readonly clock: Clock;
}

const Context = createContext<Services | null>(null);
export const ServicesProvider = Context.Provider;

/** The services. @throws Error outside the provider. */
export function useServices(): Services {
  const services = useContext(Context);
  if (services === null) throw new Error('useServices needs a ServicesProvider above it');
  return services;
}

/** A part of the open round's store. */
export function useRound<T>(select: (state: RoundState & RoundActions) => T): T {
  return useStore(useServices().round, select);
}

/** A part of who shares the device. */
export function useProfiles<T>(select: (state: ProfilesState) => T): T {
  return useStore(useServices().profiles, select);
}

/** A part of the preferences. */
export function usePreference<K extends keyof Preferences>(key: K): Preferences[K] {
  return useStore(useServices().preferences, (state) => state[key]);
}
