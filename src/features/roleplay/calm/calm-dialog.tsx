import { useTranslation } from 'react-i18next';
import type { CalmAid, Reframe, RoundView } from '../../../session/types.ts';
import { ChoiceChips } from '../../../ui/chips.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import styles from './calm.module.css';
import { Pacer } from './pacer.tsx';
import { Reframing } from './reframing.tsx';

export type CalmWay = 'breath' | 'card';

const WAYS: readonly CalmWay[] = ['breath', 'card'];

interface Props {
  readonly view: RoundView;
  readonly pronoun: string;
  /** `null`: closed. */
  readonly way: CalmWay | null;
  readonly onWay: (way: CalmWay | null) => void;
  readonly onTaken: (aid: CalmAid) => void;
  readonly onOwn: (own: Reframe) => void;
}

/** A moment for oneself in mid-talk. The round stands still behind it; Esc goes back to it at any time. */
export function CalmDialog({ view, pronoun, way, onWay, onTaken, onOwn }: Props) {
  const { t } = useTranslation();
  const close = (): void => onWay(null);
  return (
    <Dialog open={way !== null} title={t('calm:title')} closeLabel={t('close')} onClose={close}>
      <ChoiceChips
        quiet
        legend={t('calm:which')}
        options={WAYS.map((value) => ({ value, label: t(`calm:${value}`) }))}
        value={way}
        onChange={onWay}
      />
      {way === 'card' ? (
        <Reframing view={view} pronoun={pronoun} onCard={onTaken} onOwn={onOwn} />
      ) : (
        <Pacer onBreathed={(taken) => onTaken({ kind: 'breath', ...taken })} onBack={close} />
      )}
      <p className={styles['note']}>{t('calm:note')}</p>
    </Dialog>
  );
}
