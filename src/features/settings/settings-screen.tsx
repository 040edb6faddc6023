/** Appearance, the people who share the device, and what happens to the rounds that are kept here. */
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../ui/chips.tsx';
import page from '../../views/page.module.css';
import { usePreference, useServices } from '../services.ts';
import { DataSection } from './data-section.tsx';
import { PeopleSection } from './people/people-section.tsx';
import styles from './settings.module.css';

const THEMES = ['auto', 'light', 'dark'] as const;
const VIEWS = ['normal', 'projector'] as const;

export function SettingsScreen() {
  const { t } = useTranslation();
  const { preferences } = useServices();
  const theme = usePreference('theme');
  const view = usePreference('view');
  return (
    <main id="main" className={`${page['wrap']} ${styles['page']}`}>
      <h1 tabIndex={-1}>{t('settings:title')}</h1>
      <ChoiceChips
        legend={t('settings:theme')}
        options={THEMES.map((value) => ({ value, label: t(`settings:theme_${value}`) }))}
        value={theme}
        onChange={(value) => preferences.setState({ theme: value })}
      />
      <ChoiceChips
        legend={t('settings:view')}
        options={VIEWS.map((value) => ({ value, label: t(`settings:view_${value}`) }))}
        value={view}
        onChange={(value) => preferences.setState({ view: value })}
      />
      <PeopleSection />
      <DataSection />
    </main>
  );
}
