import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANG_NAMES } from '../../i18n/lang-names.ts';
import { codeText, flowText } from '../../i18n/texts.ts';
import { wordingsFor } from '../../scenario/lines.ts';
import { isOwn } from '../../scenario/own-files.ts';
import type { ScenarioCard } from '../../scenario/shelved.ts';
import type { PersonaId } from '../../shared/customer.ts';
import { cueLangOf } from '../../shared/lang.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Face } from '../../views/face.tsx';
import { LevelMeter } from '../../views/meters.tsx';
import page from '../../views/page.module.css';
import { MetaLine } from '../meta-line.tsx';
import { calledIn, langIn, textsIn, useLang } from '../use-texts.ts';
import { Hero } from './hero.tsx';
import { HowTo } from './how-to.tsx';
import styles from './library.module.css';
import { useMeet } from './use-meet.ts';

const LEVELS = { basic: 1, middle: 2, advanced: 3 } as const;
/** Characters of an opening beyond which it is set smaller. */
const LONG = { zh: 70, en: 170 } as const;
/** Every customer begins upset, whatever the persona (charts/persona). */
const MOOD = 'upset';

interface Props {
  readonly scenario: ScenarioCard;
  /** The words over the customer: why this one. */
  readonly label: string;
  /** Beside a round that waits: small, and without the primary button. */
  readonly quiet: boolean;
}

/** A customer to meet: first words, how to practise, and the way in. */
export function Next({ scenario, label, quiet }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const [persona, setPersona] = useState<PersonaId>(scenario.persona);
  const { meet, busy, error } = useMeet(scenario, persona);
  const texts = textsIn(scenario, lang);
  const [first = texts.title] = wordingsFor(texts.opening, persona);
  const spoken = langIn(scenario, lang);
  const said = <span lang={spoken}>{t('quoted', { lng: spoken, text: first })}</span>;
  const meta = (
    <MetaLine>
      <b>{label}</b>
      {isOwn(scenario.id) ? t('own:mark') : null}
      {spoken === lang ? null : <span lang={spoken}>{LANG_NAMES[spoken]}</span>}
      {texts.customer.name}
      {codeText(t, 'customer:industry', scenario.industry)}
      {codeText(t, 'customer:channel', scenario.channel)}
      <span title={flowText(t, scenario.flow, 'about')}>{flowText(t, scenario.flow, 'name')}</span>
      <span className={styles['level']}>
        <LevelMeter value={LEVELS[scenario.level]} />
        {codeText(t, 'customer:level', scenario.level)}
      </span>
      {t('library:minutes', { count: scenario.minutes })}
    </MetaLine>
  );
  const meetButton = (
    <Button look={quiet ? 'plain' : 'primary'} disabled={busy} onClick={() => void meet()}>
      {t('library:meet', { pronoun: calledIn(scenario, lang) })}
    </Button>
  );
  const alarm = error === null ? null : <Notice alarm>{codeText(t, 'error', error)}</Notice>;
  const howTo = <HowTo persona={persona} onPersona={setPersona} />;

  if (quiet) {
    return (
      <section className={`${page['wrap']} ${styles['next']}`}>
        <div className={styles['small']}>
          <Face look={scenario.face} mood={MOOD} label={codeText(t, 'customer:mood', MOOD)} />
        </div>
        <div>
          {meta}
          <p className={styles['softly']}>{said}</p>
          <details>
            <summary className={styles['summary']}>{t('library:how')}</summary>
            {howTo}
          </details>
          {alarm}
        </div>
        {meetButton}
      </section>
    );
  }
  return (
    <Hero
      look={scenario.face}
      mood={MOOD}
      moodWord={codeText(t, 'customer:mood', MOOD)}
      meta={meta}
      said={said}
      isLong={first.length > LONG[cueLangOf(lang)]}
    >
      <div className={styles['do']}>{meetButton}</div>
      {alarm}
      {howTo}
    </Hero>
  );
}
