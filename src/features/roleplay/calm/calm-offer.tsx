import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import styles from './calm.module.css';
import type { CalmWay } from './calm-dialog.tsx';

interface Props {
  readonly onWay: (way: CalmWay) => void;
  readonly onNo: () => void;
}

/** After a reply in which control slipped: a moment is offered and can be waved away; writing on goes past it too. */
export function CalmOffer({ onWay, onNo }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles['offer']} role="status">
      <p>{t('calm:offer')}</p>
      <Button look="link" onClick={() => onWay('breath')}>
        {t('calm:offerBreath')}
      </Button>
      <Button look="link" onClick={() => onWay('card')}>
        {t('calm:offerCard')}
      </Button>
      <Button look="quiet" onClick={onNo}>
        {t('calm:offerNo')}
      </Button>
    </div>
  );
}
