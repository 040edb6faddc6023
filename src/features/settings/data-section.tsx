import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import { UNNAMED } from '../../shared/profile.ts';
import type { Scope } from '../../storage/ports.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { download } from '../download.ts';
import { personText } from '../person-text.ts';
import { useProfiles, useRound, useServices } from '../services.ts';
import styles from './settings.module.css';

const FILE_ERRORS: ReadonlySet<string> = new Set([
  'too-large',
  'too-deep',
  'not-json',
  'not-backup',
  'newer-version',
]);

/** What happens to the rounds that are kept here: of the one who practises, and, where there are several, of everyone. */
export function DataSection() {
  const { t } = useTranslation();
  const { saves, clock } = useServices();
  const close = useRound((round) => round.close);
  const { all, current, refresh } = useProfiles((profiles) => profiles);
  const file = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState<{ readonly alarm: boolean; readonly text: string } | null>(null);
  const [asking, setAsking] = useState<Scope | null>(null);
  const shared = all.length > 0;
  const person = all.find(({ id }) => id === current);
  const name = current === UNNAMED || person === undefined ? t('profiles:unnamed') : personText(person, t);

  const save = async (scope: Scope): Promise<void> => {
    const backup = await saves.exportAll(clock(), scope);
    if (!backup.ok) return setMessage({ alarm: true, text: codeText(t, 'error', backup.error) });
    const day = new Date(clock()).toISOString().slice(0, 10);
    // Letters of any script; what a file system might refuse is left out.
    const who =
      scope === 'mine' && person !== undefined ? `-${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}` : '';
    return download(`tongpin${who}-${day}.json`, backup.value);
  };

  const read = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const result = await saves.importAll(await chosen.text());
    if (result.ok) {
      const { added, extended, unchanged, copied, refused, people } = result.value;
      const counts = { added, extended, unchanged, copied, refused: refused.length };
      const more = people === 0 ? '' : ` ${t('profiles:imported', { count: people })}`;
      setMessage({ alarm: refused.length > 0, text: t('settings:imported', counts) + more });
      await refresh();
    } else {
      const group = FILE_ERRORS.has(result.error) ? 'settings:importError' : 'error';
      setMessage({ alarm: true, text: codeText(t, group, result.error) });
    }
  };

  const clear = async (scope: Scope): Promise<void> => {
    setAsking(null);
    close();
    const cleared = await saves.clear(scope);
    const done = scope === 'all' ? t('settings:cleared') : t('profiles:clearedMine', { name });
    setMessage(
      cleared.ok ? { alarm: false, text: done } : { alarm: true, text: codeText(t, 'error', cleared.error) },
    );
    await refresh();
  };

  const texts = {
    title: !shared
      ? t('settings:clearTitle')
      : asking === 'mine'
        ? t('profiles:clearMineTitle', { name })
        : t('profiles:clearAllTitle'),
    text: !shared
      ? t('settings:clearText')
      : asking === 'mine'
        ? t('profiles:clearMineText')
        : t('profiles:clearAllText'),
    clearMine: t('profiles:clearMine', { name }),
    clearAll: shared ? t('profiles:clearAll') : t('settings:clear'),
  };

  return (
    <section className={styles['data']}>
      <h2>{t('settings:data')}</h2>
      <p>{t('settings:dataNote')}</p>
      <div className={styles['actions']}>
        {shared ? (
          <Button onClick={() => void save('mine')}>{t('profiles:exportMine', { name })}</Button>
        ) : null}
        <Button onClick={() => void save('all')}>
          {shared ? t('profiles:exportAll') : t('settings:export')}
        </Button>
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
        {shared ? (
          <Button look="quiet" onClick={() => setAsking('mine')}>
            {texts.clearMine}
          </Button>
        ) : null}
        <Button look="quiet" onClick={() => setAsking('all')}>
          {texts.clearAll}
        </Button>
      </div>
      {message === null ? null : <Notice alarm={message.alarm}>{message.text}</Notice>}
      <Dialog
        open={asking !== null}
        title={texts.title}
        closeLabel={t('close')}
        onClose={() => setAsking(null)}
      >
        <p>{texts.text}</p>
        <div className={styles['actions']}>
          <Button look="primary" onClick={() => setAsking(null)}>
            {t('cancel')}
          </Button>
          <Button onClick={() => void clear(asking ?? 'mine')}>
            {asking === 'mine' ? texts.clearMine : texts.clearAll}
          </Button>
        </div>
      </Dialog>
    </section>
  );
}
