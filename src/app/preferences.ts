/** The second store of the app: interface preferences only, in localStorage. Work never goes there. */
import { persist } from 'zustand/middleware';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Preferences } from '../features/services.ts';
import { detectLanguage } from '../i18n/detect-language.ts';
import { soundFilter } from '../scenario/card-filter.ts';
import { MODES } from '../session/types.ts';
import { isLang } from '../shared/lang.ts';

const NAME = 'tongpin.preferences';

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

/** Preferences, begun from the browser's languages. Where the browser keeps nothing they last as long as the page. */
export function createPreferences(languages: readonly string[]): StoreApi<Preferences> {
  const fallback: Preferences = {
    lang: detectLanguage(languages),
    theme: 'auto',
    view: 'normal',
    mode: 'coached',
    filter: {},
  };
  return createStore<Preferences>()(
    persist(() => fallback, { name: NAME, version: 1, merge: (stored) => sound(stored, fallback) }),
  );
}
