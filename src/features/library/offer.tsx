/** What a customer to meet is shown by, large or in a row: who it is, the first words, and the way in. */
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LANG_NAMES } from '../../i18n/lang-names.ts';
import { codeText, flowText } from '../../i18n/texts.ts';
import { LEVELS } from '../../scenario/card-filter.ts';
import { wordsAlone } from '../../report/said.ts';
import { wordingsFor } from '../../scenario/lines.ts';
import { isOwn } from '../../scenario/own-files.ts';
import type { ScenarioCard } from '../../scenario/shelved.ts';
import type { Lang } from '../../shared/lang.ts';
import type { PersonaId } from '../../shared/customer.ts';
import { LevelMeter } from '../../views/meters.tsx';
import { MetaLine } from '../meta-line.tsx';
import { langIn, textsIn, useLang } from '../use-texts.ts';
import styles from './library.module.css';
import { useMeet } from '../use-meet.ts';

/** Every customer begins upset, whatever the persona (charts/persona). */
export const MOOD = 'upset';

const MARKS = [1, 2, 3] as const;

/** The choice of a type of customer, with the first words that this type says, and the way in. */
export function useOffer(scenario: ScenarioCard) {
  const lang = useLang();
  const [persona, setPersona] = useState<PersonaId>(scenario.persona);
  const texts = textsIn(scenario, lang);
  const spoken = langIn(scenario, lang);
  const [opening = texts.title] = wordingsFor(texts.opening, persona);
  const first = wordsAlone(opening, scenario.channel, spoken === 'en' ? ' ' : '');
  return { ...useMeet(scenario, persona), persona, setPersona, first, spoken };
}

/** The customer's first words, in quotation marks of their language. */
export function FirstWords({ text, lang }: { readonly text: string; readonly lang: Lang }) {
  const { t } = useTranslation();
  return <span lang={lang}>{t('quoted', { lng: lang, text })}</span>;
}

interface Props {
  readonly scenario: ScenarioCard;
  /** The words over the customer: why this one. */
  readonly label: ReactNode;
  /** Told only where no choice of types stands beside it. */
  readonly persona?: PersonaId;
}

export function OfferFacts({ scenario, label, persona }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const spoken = langIn(scenario, lang);
  const { flow, level } = scenario;
  return (
    <MetaLine>
      {label}
      {isOwn(scenario.id) ? t('own:mark') : null}
      {spoken === lang ? null : <span lang={spoken}>{LANG_NAMES[spoken]}</span>}
      {textsIn(scenario, lang).customer.name}
      {persona === undefined ? null : codeText(t, 'customer:persona', persona)}
      {codeText(t, 'customer:industry', scenario.industry)}
      {codeText(t, 'customer:channel', scenario.channel)}
      <span title={flowText(t, flow, 'about')}>{flowText(t, flow, 'name')}</span>
      <span className={styles['level']}>
        <LevelMeter value={MARKS[LEVELS.indexOf(level)] ?? 1} />
        {codeText(t, 'customer:level', level)}
      </span>
      {t('library:minutes', { count: scenario.minutes })}
    </MetaLine>
  );
}
