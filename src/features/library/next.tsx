import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import type { ScenarioCard } from '../../scenario/shelved.ts';
import { cueLangOf } from '../../shared/lang.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { calledIn, useLang } from '../use-texts.ts';
import { lookOf } from '../../shared/face.ts';
import { Hero } from './hero.tsx';
import { HowTo } from './how-to.tsx';
import styles from './library.module.css';
import { FirstWords, MOOD, OfferFacts, useOffer } from './offer.tsx';

/** Characters of an opening beyond which it is set smaller. */
const LONG = { zh: 70, en: 170 } as const;

interface Props {
  readonly scenario: ScenarioCard;
  /** Why this one. */
  readonly label: string;
}

/** The customer to meet next: first words, how to practise, and the way in. */
export function Next({ scenario, label }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const { persona, setPersona, first, spoken, meet, busy, error } = useOffer(scenario);
  return (
    <Hero
      look={lookOf(scenario)}
      mood={MOOD}
      moodWord={codeText(t, 'customer:mood', MOOD)}
      meta={<OfferFacts scenario={scenario} label={<b>{label}</b>} />}
      said={<FirstWords text={first} lang={spoken} />}
      isLong={first.length > LONG[cueLangOf(lang)]}
    >
      <div className={styles['do']}>
        <Button look="primary" disabled={busy} onClick={() => void meet()}>
          {t('library:meet', { pronoun: calledIn(scenario, lang) })}
        </Button>
      </div>
      {error === null ? null : <Notice alarm>{codeText(t, 'error', error)}</Notice>}
      <HowTo persona={persona} onPersona={setPersona} />
    </Hero>
  );
}
