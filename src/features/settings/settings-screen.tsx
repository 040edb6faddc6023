/** Appearance, and what happens to the rounds that are kept here. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceChips } from '../../ui/chips.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import page from '../../views/page.module.css';
import { usePreference, useRound, useServices } from '../services.ts';
import { download } from '../download.ts';
import styles from './settings.module.css';

const THEMES = ['auto', 'light', 'dark'] as const;
const VIEWS = ['normal', 'projector'] as const;

export function SettingsScreen() {
  const { t } = useTranslation();
  const { saves, preferences, clock } = useServices();
  const close = useRound((round) => round.close);
  const theme = usePreference('theme');
  const view = usePreference('view');
  const file = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState<{ readonly alarm: boolean; readonly text: string } | null>(null);
  const [asking, setAsking] = useState(false);

  const save = async (): Promise<void> => {
    const backup = await saves.exportAll(clock());
    if (!backup.ok) return setMessage({ alarm: true, text: codeText(t, 'error', backup.error) });
    const day = new Date(clock()).toISOString().slice(0, 10);
    return download(`tongpin-${day}.json`, backup.value);
  };

  const read = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const result = await saves.importAll(await chosen.text());
    if (result.ok) {
      const { added, extended, unchanged, copied, refused } = result.value;
      const counts = { added, extended, unchanged, copied, refused: refused.length };
      setMessage({ alarm: refused.length > 0, text: t('settings:imported', counts) });
    } else {
      const known = ['too-large', 'too-deep', 'not-json', 'not-backup', 'newer-version'].includes(
        result.error,
      );
      const group = known ? 'settings:importError' : 'error';
      setMessage({ alarm: true, text: codeText(t, group, result.error) });
    }
  };

  const clear = async (): Promise<void> => {
    setAsking(false);
    close();
    const cleared = await saves.clear();
    setMessage(
      cleared.ok
        ? { alarm: false, text: t('settings:cleared') }
        : { alarm: true, text: codeText(t, 'error', cleared.error) },
    );
  };

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
      <section className={styles['data']}>
        <h2>{t('settings:data')}</h2>
        <p>{t('settings:dataNote')}</p>
        <div className={styles['actions']}>
          <Button onClick={() => void save()}>{t('settings:export')}</Button>
          <Button onClick={() => file.current?.click()}>{t('settings:import')}</Button>
          <input
            ref={file}
            type="file"
            accept="application/json,.json"
            hidden
            aria-label={t('settings:import')}
            onChange={(event) => {
              void read(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
          <Button look="quiet" onClick={() => setAsking(true)}>
            {t('settings:clear')}
          </Button>
        </div>
        {message === null ? null : <Notice alarm={message.alarm}>{message.text}</Notice>}
      </section>
      <Dialog
        open={asking}
        title={t('settings:clearTitle')}
        closeLabel={t('close')}
        onClose={() => setAsking(false)}
      >
        <p>{t('settings:clearText')}</p>
        <div className={styles['actions']}>
          <Button look="primary" onClick={() => setAsking(false)}>
            {t('cancel')}
          </Button>
          <Button onClick={() => void clear()}>{t('settings:clear')}</Button>
        </div>
      </Dialog>
    </main>
  );
}
