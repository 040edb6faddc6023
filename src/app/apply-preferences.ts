/** Language, theme and size stand on the root element, where the style sheet reads them. */
import type { i18n } from 'i18next';
import type { StoreApi } from 'zustand/vanilla';
import type { Preferences } from '../features/services.ts';
import { changeLanguage } from '../i18n/open-i18n.ts';
import { isLang, type Lang } from '../shared/lang.ts';

export function applyPreferences({ lang, theme, view }: Preferences): void {
  const root = document.documentElement;
  root.lang = lang;
  root.dataset['theme'] = theme;
  root.dataset['view'] = view;
}

/** Keeps page and language as the preferences say; a language whose sentences do not come is not kept as preferred either. */
export async function followPreferences(preferences: StoreApi<Preferences>, instance: i18n): Promise<void> {
  const spoken = (): Lang | null => (isLang(instance.language) ? instance.language : null);
  async function follow(): Promise<void> {
    const { lang } = preferences.getState();
    const before = spoken();
    if (lang !== before && !(await changeLanguage(instance, lang)) && before !== null) {
      // Unless another was chosen meanwhile.
      if (preferences.getState().lang === lang) preferences.setState({ lang: before });
      return;
    }
    applyPreferences(preferences.getState());
  }
  preferences.subscribe(() => void follow());
  await follow();
}
