/** The second store of the app: interface preferences only, in localStorage. Work never goes there. */
import { persist } from 'zustand/middleware';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Preferences } from '../features/services.ts';
import { detectLanguage } from '../i18n/detect-language.ts';
import { soundFilter } from '../scenario/card-filter.ts';
import { MODES } from '../session/types.ts';
import { isLang } from '../shared/lang.ts';
import { UNNAMED } from '../shared/profile.ts';

/** Each profile's own; those without a name have the entry of before profiles. */
function entryOf(profile: string): string {
  return profile === UNNAMED ? 'tongpin.preferences' : `tongpin.preferences.${profile}`;
}

/** What an older or damaged entry still says, each value only if it is one of ours. */
function sound(stored: unknown, fallback: Preferences): Preferences {
  if (typeof stored !== 'object' || stored === null) return fallback;
  const { lang, theme, view, mode, filter } = stored as Partial<Record<keyof Preferences, unknown>>;
  return {
    lang: typeof lang === 'string' && isLang(lang) ? lang : fallback.lang,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    view: view === 'projector' ? 'projector' : 'normal',
    mode: MODES.find((one) => one === mode) ?? 'coached',
    filter: soundFilter(filter),
  };
}

export interface PreferenceStore extends StoreApi<Preferences> {
  /** Goes over to a profile's own; one who has none yet begins with those in use. */
  readonly use: (profile: string) => void;
  /** Forgets a profile's own. */
  readonly forget: (profile: string) => void;
}

/** Preferences, begun from the browser's languages. Where the browser keeps nothing they last as long as the page. */
export function createPreferences(languages: readonly string[], profile: string = UNNAMED): PreferenceStore {
  const fallback: Preferences = {
    lang: detectLanguage(languages),
    theme: 'auto',
    view: 'normal',
    mode: 'coached',
    filter: {},
  };
  const store = createStore<Preferences>()(
    persist(() => fallback, {
      name: entryOf(profile),
      version: 1,
      merge: (stored) => sound(stored, fallback),
    }),
  );
  return Object.assign(store, {
    use(next: string) {
      const now = store.getState();
      store.persist.setOptions({ name: entryOf(next), merge: (stored) => sound(stored, now) });
      void store.persist.rehydrate();
      // Written at once: what a profile began with must not change with who was here before.
      store.setState({});
    },
    forget(gone: string) {
      const { storage } = store.persist.getOptions();
      void storage?.removeItem(entryOf(gone));
    },
  });
}
