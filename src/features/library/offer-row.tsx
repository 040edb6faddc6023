import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import type { ScenarioCard } from '../../scenario/shelved.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Face } from '../../views/face/face.tsx';
import { calledIn, useLang } from '../use-texts.ts';
import { lookOf } from '../../shared/face.ts';
import { HowTo } from './how-to.tsx';
import { FirstWords, MOOD, OfferFacts, useOffer } from './offer.tsx';
import styles from './offer-row.module.css';

interface Props {
  readonly scenario: ScenarioCard;
  /** Why this one, or its title. */
  readonly label: string;
  /** Not one of a list. */
  readonly isAlone?: boolean;
}

/** Another customer to meet. Long first words are cut for the eye alone, until the row is opened. */
export function OfferRow({ scenario, label, isAlone = false }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { persona, setPersona, first, spoken, meet, busy, error } = useOffer(scenario);
  return (
    <section className={styles['row']} data-open={isOpen} data-alone={isAlone}>
      <div className={styles['face']}>
        <Face look={lookOf(scenario)} mood={MOOD} label={codeText(t, 'customer:mood', MOOD)} small />
      </div>
      <div className={styles['facts']}>
        <OfferFacts scenario={scenario} label={<b id={`${id}label`}>{label}</b>} persona={persona} />
      </div>
      <p className={styles['said']}>
        <FirstWords text={first} lang={spoken} />
      </p>
      <div className={styles['ways']}>
        <Button
          className={styles['meet']}
          aria-describedby={`${id}label`}
          disabled={busy}
          onClick={() => void meet()}
        >
          {t('library:meet', { pronoun: calledIn(scenario, lang) })}
        </Button>
        <Button
          look="quiet"
          aria-expanded={isOpen}
          aria-controls={`${id}how`}
          aria-describedby={`${id}label`}
          onClick={() => setOpen(!isOpen)}
        >
          {t('library:how')}
          <ChevronDown aria-hidden="true" />
        </Button>
      </div>
      <div id={`${id}how`} className={styles['how']} hidden={!isOpen}>
        <HowTo persona={persona} onPersona={setPersona} />
      </div>
      {error === null ? null : (
        <div className={styles['alarm']}>
          <Notice alarm>{codeText(t, 'error', error)}</Notice>
        </div>
      )}
    </section>
  );
}
