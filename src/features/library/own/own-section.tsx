/** A trainer's own scenarios: the way in for their files, what became of them, and those that are here. */
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnError, OwnScenario } from '../../../scenario/own-shelf.ts';
import type { Result } from '../../../shared/result.ts';
import { codeText } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import page from '../../../views/page.module.css';
import { OpenedList } from './opened-list.tsx';
import { OwnRow } from './own-row.tsx';
import styles from './own.module.css';
import type { Given } from './read-file.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useOpenFiles } from './use-open-files.ts';

interface Props {
  readonly scenarios: Result<readonly OwnScenario[], OwnError>;
  /** Something came or went. */
  readonly onChange: () => void;
}

export function OwnSection({ scenarios, onChange }: Props) {
  const { t } = useTranslation();
  const section = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const { opened, open, dismiss } = useOpenFiles(onChange);
  const [leaving, setLeaving] = useState<OwnScenario | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);

  const openHere = useCallback(
    (given: readonly Given[]) => {
      // A file may be dropped anywhere on the page: what becomes of it is told here.
      section.current?.scrollIntoView();
      setRemoved(null);
      open(given);
    },
    [open],
  );
  const held = useFileDrop(openHere);

  const afterRemoval = (title: string): void => {
    dismiss();
    setRemoved(title);
    // The button that had the focus has gone with its row.
    choose.current?.focus();
    onChange();
  };

  return (
    <section ref={section} className={`${page['wrap']} ${styles['own']}`} aria-labelledby="own">
      <h2 id="own">{t('own:title')}</h2>
      <div className={styles['area']}>
        <p>{t('own:intro')}</p>
        <Button ref={choose} onClick={() => input.current?.click()}>
          {t('own:choose')}
        </Button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          multiple
          hidden
          aria-label={t('own:choose')}
          onChange={({ target }) => {
            openHere([...(target.files ?? [])].map((file) => ({ name: file.name, file })));
            target.value = '';
          }}
        />
      </div>
      <OpenedList opened={opened} onDismiss={dismiss} />
      <div aria-live="polite">
        {removed === null ? null : (
          <p className={`${styles['told']} ${styles['removed']}`}>{t('own:removed', { title: removed })}</p>
        )}
      </div>
      {scenarios.ok ? (
        <ul>
          {scenarios.value.map((scenario) => (
            <OwnRow key={scenario.file.id} scenario={scenario} onRemove={() => setLeaving(scenario)} />
          ))}
        </ul>
      ) : (
        <Notice alarm>{codeText(t, 'own:failed', scenarios.error)}</Notice>
      )}
      <RemoveDialog scenario={leaving} onClose={() => setLeaving(null)} onRemoved={afterRemoval} />
      {held ? (
        <p className={styles['frame']}>
          <span>{t('own:drop')}</span>
        </p>
      ) : null}
    </section>
  );
}
