import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { ServicesProvider } from '../features/services.ts';
import { crashI18n, openI18n } from '../i18n/open-i18n.ts';
import { loadAllTexts } from '../i18n/text-files.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import { flowTexts } from '../wiring/flows.ts';
import { loadAll } from '../wiring/shelf.ts';
import { App } from './app.tsx';
import { applyPreferences, followPreferences } from './apply-preferences.ts';
import { Crash } from './crash.tsx';
import { loadHandbook } from './handbook.tsx';
import { loadScreens } from './late-screens.tsx';
import { createPreferences, type PreferenceStore } from './preferences.ts';
import { browserChoice, type Choice } from './profiles.ts';
import { createServices } from './services.ts';

const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no #root');
const root = createRoot(element);

/** Asks for all that the first screen did not need, so that a page that has loaded needs no network. */
function loadRest(): void {
  for (const load of [loadScreens, loadAllTexts, loadHandbook, loadAll]) void load();
}

const nothing = (): void => undefined;

async function begin(preferences: PreferenceStore, choice: Choice): Promise<void> {
  let onDrawn = nothing;
  const drawn = new Promise<void>((resolve) => {
    onDrawn = resolve;
  });
  const [i18n, services] = await Promise.all([
    // The one language before all else: nothing can be drawn without it.
    openI18n(preferences.getState().lang, flowTexts),
    createServices({ choice, preferences, drawn }),
  ]);
  void drawn.then(loadRest);
  await followPreferences(preferences, i18n);

  // Another tab may have added or removed somebody meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void services.profiles.getState().refresh();
  });

  root.render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <ServicesProvider value={services}>
          <App onFirstScreen={onDrawn} />
        </ServicesProvider>
      </I18nextProvider>
    </StrictMode>,
  );
}

const choice = browserChoice();
const preferences = createPreferences(navigator.languages, choice.read());
applyPreferences(preferences.getState());
try {
  await begin(preferences, choice);
} catch (error) {
  root.render(
    <I18nextProvider i18n={crashI18n(preferences.getState().lang)}>
      <Crash />
    </I18nextProvider>,
  );
  throw error;
}
