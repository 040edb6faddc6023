import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { ServicesProvider, type Preferences } from '../features/services.ts';
import { createI18n } from '../i18n/create-i18n.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import { flowTexts } from '../wiring/flows.ts';
import { App } from './app.tsx';
import { loadHandbook } from './handbook.tsx';
import { loadScreens } from './late-screens.tsx';
import { createServices } from './services.ts';

/** Language, theme and size stand on the root element, where the style sheet reads them. */
function applyPreferences({ lang, theme, view }: Preferences): void {
  const root = document.documentElement;
  root.lang = lang;
  root.dataset['theme'] = theme;
  root.dataset['view'] = view;
}

void loadHandbook();
void loadScreens();
const services = await createServices();
const { preferences } = services;
const i18n = createI18n(preferences.getState().lang, flowTexts);
applyPreferences(preferences.getState());
preferences.subscribe((now) => {
  applyPreferences(now);
  void i18n.changeLanguage(now.lang);
});

// Another tab may have added or removed somebody meanwhile.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void services.profiles.getState().refresh();
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <ServicesProvider value={services}>
        <App />
      </ServicesProvider>
    </I18nextProvider>
  </StrictMode>,
);
