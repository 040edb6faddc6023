/**
 * Who practises in this tab. The choice is the tab's own, so that two tabs with different people never mix; a new tab begins
 * with who was chosen last on this device.
 */
import { createStore } from 'zustand/vanilla';
import type { ProfileStore, ProfilesState } from '../features/services.ts';
import type { Clock } from '../shared/clock.ts';
import { isSamePerson, UNNAMED } from '../shared/profile.ts';
import { fail } from '../shared/result.ts';
import type { PeopleStore } from '../storage/ports.ts';

const KEY = 'tongpin.profile';

/** Where the choice is kept; a browser may refuse either. */
export interface Choice {
  readonly read: () => string;
  readonly write: (id: string) => void;
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DOMException) return otherwise;
    throw error;
  }
}

/** The choice of this tab, and behind it the last one of the device. */
export function browserChoice(): Choice {
  const places = [() => sessionStorage, () => localStorage];
  return {
    read: () =>
      places.reduce<string | null>(
        (found, place) => found ?? attempt(() => place().getItem(KEY), null),
        null,
      ) ?? UNNAMED,
    write(id) {
      for (const place of places) attempt(() => place().setItem(KEY, id), undefined);
    },
  };
}

interface Ports {
  readonly people: PeopleStore;
  readonly choice: Choice;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Told after the choice has changed. */
  readonly onSwitch: (id: string) => void;
  readonly onRemoved: (id: string) => void;
}

/** The store; nothing is read yet. */
export function createProfiles({ people, choice, clock, newId, onSwitch, onRemoved }: Ports): ProfileStore {
  return createStore<ProfilesState>()((set, get) => {
    const switchTo = (id: string): void => {
      if (id === get().current) return;
      choice.write(id);
      set({ current: id });
      onSwitch(id);
    };
    const refresh = async (): Promise<void> => {
      const listed = await people.list();
      if (!listed.ok) return;
      const { profiles, unnamed } = listed.value;
      set({ all: profiles, unnamed });
      // Removed in another tab: what is practised from now on must not be nobody's to see.
      if (!profiles.some(({ id }) => id === get().current)) switchTo(UNNAMED);
    };
    const isTaken = (name: string, group: string, but: string | null): boolean =>
      get().all.some((one) => one.id !== but && isSamePerson(one, { name, group }));
    return {
      current: choice.read(),
      all: [],
      unnamed: 0,
      switchTo,
      refresh,
      async add({ name, group }, adopts) {
        if (isTaken(name, group, null)) return fail('taken');
        const profile = { id: newId(), name: name.trim(), group: group.trim(), createdAt: clock() };
        const kept = await people.add(profile, adopts);
        if (!kept.ok) return kept;
        await refresh();
        switchTo(profile.id);
        return kept;
      },
      async change(id, { name, group }) {
        if (isTaken(name, group, id)) return fail('taken');
        const known = get().all.find((one) => one.id === id);
        if (known === undefined) return fail('gone');
        const { createdAt } = known;
        const kept = await people.change({ id, name: name.trim(), group: group.trim(), createdAt });
        await refresh();
        return kept;
      },
      async remove(id, rounds) {
        const removed = await people.remove(id, rounds);
        if (!removed.ok) return removed;
        if (get().current === id) switchTo(UNNAMED);
        onRemoved(id);
        await refresh();
        return removed;
      },
    };
  });
}
