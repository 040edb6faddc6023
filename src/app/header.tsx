import { BookOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { usePreference, useServices } from '../features/services.ts';
import { LANG_NAMES } from '../i18n/lang-names.ts';
import { partPath } from '../shared/handbook.ts';
import { isLang, LANGS } from '../shared/lang.ts';
import { Hidden } from '../ui/notice.tsx';
import { HandbookAccessProvider, HandbookLink, type HandbookAccess } from '../views/handbook-link.tsx';
import styles from './app.module.css';
import { ProfileSwitch } from './profile-switch.tsx';

/** Two waves that meet: on the same frequency. */
function Mark() {
  return (
    <svg viewBox="0 0 36 24" aria-hidden="true">
      <path stroke="var(--vermilion)" d="M2 8c5 0 6 8 11 8s5-4 7-4" />
      <path stroke="var(--jade)" d="M2 16c5 0 6-8 11-8s6 8 11 8 5-4 10-4" />
    </svg>
  );
}

/** The screens of a round, which stay as they are while the handbook is read. */
const ROUND = /^\/(?:prepare|talk|debrief|compare)\//;
const PAGE: HandbookAccess = { open: null, shut: false };

/** The way to the handbook: over the screens of a round, as a page of its own from any other. */
function HandbookEntry() {
  const { t } = useTranslation();
  const [location] = useLocation();
  const link = (
    <HandbookLink to={partPath()} alone className={styles['handbook']}>
      <BookOpen size="1.125em" aria-hidden="true" />
      <span>{t('handbook')}</span>
    </HandbookLink>
  );
  return ROUND.test(location) ? link : <HandbookAccessProvider value={PAGE}>{link}</HandbookAccessProvider>;
}

/** The bar over every screen: home, handbook, settings, and the language, which can be changed at any time. */
export function Header() {
  const { t } = useTranslation();
  const { preferences } = useServices();
  const lang = usePreference('lang');
  return (
    <>
      <a
        className={styles['skip']}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('h1')?.focus();
        }}
      >
        {t('skip')}
      </a>
      <header className={styles['bar']}>
        <a className={styles['brand']} href="#/">
          <Mark />
          {t('app')}
        </a>
        <nav className={styles['end']} aria-label={t('app')}>
          <ProfileSwitch />
          <label>
            <Hidden>{t('language')}</Hidden>
            <select
              className={styles['language']}
              value={lang}
              onChange={({ target }) => {
                if (isLang(target.value)) preferences.setState({ lang: target.value });
              }}
            >
              {LANGS.map((one) => (
                <option key={one} value={one} lang={one}>
                  {LANG_NAMES[one]}
                </option>
              ))}
            </select>
          </label>
          <HandbookEntry />
          <a href="#/settings">{t('settings')}</a>
        </nav>
      </header>
    </>
  );
}
