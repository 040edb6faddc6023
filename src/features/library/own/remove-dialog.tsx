import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeText } from '../../../i18n/texts.ts';
import { ownId } from '../../../scenario/own-files.ts';
import type { OwnScenario } from '../../../scenario/own-shelf.ts';
import type { SaveError } from '../../../shared/save-error.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useRound, useServices } from '../../services.ts';
import { textsIn, useLang } from '../../use-texts.ts';
import styles from './own.module.css';

interface Props {
  /** The one to remove; `null` while nobody asked. */
  readonly scenario: OwnScenario | null;
  readonly onClose: () => void;
  /** Told of the title when it is gone. */
  readonly onRemoved: (title: string) => void;
}

/** Asks before a scenario is removed, and says what stays. */
export function RemoveDialog({ scenario, onClose, onRemoved }: Props) {
  const { t } = useTranslation();
  const { own } = useServices();
  const closeRound = useRound((round) => round.close);
  const lang = useLang();
  const [error, setError] = useState<SaveError | null>(null);
  const title =
    scenario === null ? '' : scenario.card === null ? scenario.file.name : textsIn(scenario.card, lang).title;

  const close = (): void => {
    setError(null);
    onClose();
  };
  const remove = async ({ file }: OwnScenario): Promise<void> => {
    const removed = await own.remove(ownId(file.id));
    if (!removed.ok) return setError(removed.error);
    closeRound();
    close();
    return onRemoved(title);
  };

  return (
    <Dialog
      open={scenario !== null}
      title={t('own:removeTitle', { title })}
      closeLabel={t('close')}
      onClose={close}
    >
      <p>{t('own:removeText')}</p>
      {error === null ? null : <Notice alarm>{codeText(t, 'own:failed', error)}</Notice>}
      <div className={styles['buttons']}>
        <Button look="primary" onClick={close}>
          {t('cancel')}
        </Button>
        <Button onClick={() => void (scenario === null ? undefined : remove(scenario))}>
          {t('own:remove')}
        </Button>
      </div>
    </Dialog>
  );
}
