/** Home: a round that waits, then who comes next with the first words, then what was practised. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { codeText } from '../../i18n/texts.ts';
import { wordingsFor } from '../../scenario/lines.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { RoundSummary } from '../../session/types.ts';
import { PERSONA_IDS, type PersonaId } from '../../shared/customer.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ChoiceChips } from '../../ui/chips.tsx';
import { Notice } from '../../ui/notice.tsx';
import { LevelMeter } from '../../views/meters.tsx';
import page from '../../views/page.module.css';
import { usePreference, useRound, useServices } from '../services.ts';
import { textsIn, useLang } from '../use-texts.ts';
import { addressOf } from './address.ts';
import { Hero } from './hero.tsx';
import styles from './library.module.css';
import { RoundRow } from './round-row.tsx';
import { useSummaries } from './use-summaries.ts';

const MODES = ['coached', 'exam'] as const;
const LEVELS = { basic: 1, middle: 2, advanced: 3 } as const;

/** The customer's last words in the round that waits, read from its log. */
function useLastWords(round: RoundSummary | undefined): { readonly said: string; readonly draft: boolean } {
  const { saves } = useServices();
  const [words, setWords] = useState({ said: '', draft: false });
  const id = round?.id;
  useEffect(() => {
    if (id === undefined) return undefined;
    let stale = false;
    void Promise.all([saves.load(id), saves.loadDraft(id)]).then(([log, draft]) => {
      if (stale || !log.ok) return;
      const said = log.value.flatMap(({ event }) => ('said' in event ? [event.said] : [])).at(-1) ?? [];
      setWords({ said: said.map(({ text }) => text).join(' '), draft: draft.ok && draft.value !== '' });
    });
    return () => {
      stale = true;
    };
  }, [id, saves]);
  return words;
}

interface WaitingProps {
  readonly round: RoundSummary;
  readonly scenario: Scenario;
}

/** The round that was left. */
function Waiting({ round, scenario }: WaitingProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const texts = textsIn(scenario, lang);
  const { said, draft } = useLastWords(round);
  const spoken = said === '' ? texts.title : said;
  return (
    <Hero
      look={scenario.face}
      mood="upset"
      moodWord={texts.customer.name}
      meta={
        <>
          <b>{t('library:waiting', { pronoun: texts.customer.pronoun })}</b>
          <span>{texts.title}</span>
          <span>{t('turn', { turn: round.turns + 1 })}</span>
        </>
      }
      said={<span lang={round.lang}>{said === '' ? spoken : t('quoted', { text: spoken })}</span>}
    >
      <div className={styles['do']}>
        <ButtonLink look="primary" href={`#${addressOf(round)}`}>
          {t('library:continue')}
        </ButtonLink>
        {draft ? <span className={styles['who']}>{t('library:draftThere')}</span> : null}
      </div>
    </Hero>
  );
}

interface NextProps {
  readonly scenario: Scenario;
  readonly quiet: boolean;
}

/** The next customer: first words, how to practise, and the way in. */
function Next({ scenario, quiet }: NextProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { preferences } = useServices();
  const lang = useLang();
  const mode = usePreference('mode');
  const start = useRound((round) => round.start);
  const error = useRound((round) => round.error);
  const [persona, setPersona] = useState<PersonaId>(scenario.persona);
  const [busy, setBusy] = useState(false);
  const texts = textsIn(scenario, lang);
  const opening = texts.beats[scenario.opening];
  const [first = texts.title] = opening === undefined ? [] : wordingsFor(opening.say, persona);
  const meet = async (): Promise<void> => {
    setBusy(true);
    const spoken = scenario.languages.includes(lang) ? lang : (scenario.languages[0] ?? lang);
    const id = await start({ scenario: scenario.id, persona, lang: spoken, mode });
    setBusy(false);
    if (id !== null) navigate(`/prepare/${id}`);
  };
  const meta = (
    <>
      <b>{quiet ? t('library:next') : t('library:first')}</b>
      <span>{texts.customer.name}</span>
      <span>
        {codeText(t, 'customer:industry', scenario.industry)}
        {' · '}
        {codeText(t, 'customer:channel', scenario.channel)}
      </span>
      <span>{codeText(t, 'flows:name', scenario.flow)}</span>
      <span>
        <LevelMeter value={LEVELS[scenario.level]} />
        {codeText(t, 'customer:level', scenario.level)}
      </span>
      <span>{t('library:minutes', { count: scenario.minutes })}</span>
    </>
  );
  const body = (
    <>
      <div className={styles['do']}>
        <Button look={quiet ? 'plain' : 'primary'} disabled={busy} onClick={() => void meet()}>
          {t('library:meet', { pronoun: texts.customer.pronoun })}
        </Button>
      </div>
      {error === null ? null : <Notice alarm>{codeText(t, 'error', error)}</Notice>}
      <div className={styles['choices']}>
        <ChoiceChips
          legend={t('library:persona')}
          options={PERSONA_IDS.map((id) => ({ value: id, label: codeText(t, 'customer:persona', id) }))}
          value={persona}
          onChange={setPersona}
        />
        <ChoiceChips
          legend={t('library:mode')}
          options={MODES.map((value) => ({ value, label: t(`library:mode_${value}`) }))}
          value={mode}
          onChange={(value) => preferences.setState({ mode: value })}
        />
      </div>
    </>
  );
  if (quiet) {
    return (
      <section className={`${page['wrap']} ${styles['section']}`}>
        <p className={styles['meta']}>{meta}</p>
        <p className={styles['said']}>{t('quoted', { text: first })}</p>
        {body}
      </section>
    );
  }
  return (
    <Hero
      look={scenario.face}
      mood="upset"
      moodWord={codeText(t, 'customer:mood', 'upset')}
      meta={meta}
      said={t('quoted', { text: first })}
    >
      {body}
    </Hero>
  );
}

export function LibraryScreen() {
  const { t } = useTranslation();
  const { content, memoryOnly } = useServices();
  const rounds = useSummaries();
  const known = (rounds ?? []).flatMap((round) => {
    const scenario = content.scenarios.get(round.scenario);
    return scenario === undefined ? [] : [{ round, scenario }];
  });
  const waiting = known.find(({ round }) => round.phase === 'talking');
  const past = known.filter((one) => one !== waiting);
  return (
    <main id="main">
      {waiting === undefined ? null : <Waiting {...waiting} />}
      {[...content.scenarios.values()].map((scenario) => (
        <Next key={scenario.id} scenario={scenario} quiet={waiting !== undefined} />
      ))}
      <section className={`${page['wrap']} ${styles['section']}`}>
        <h2>{t('library:past')}</h2>
        {rounds !== null && past.length === 0 ? (
          <p className={styles['empty']}>{t('library:pastNone')}</p>
        ) : (
          <ul>
            {past.map(({ round, scenario }) => (
              <RoundRow key={round.id} round={round} scenario={scenario} />
            ))}
          </ul>
        )}
        <p className={styles['tail']}>{memoryOnly ? t('storage.memory') : t('library:kept')}</p>
      </section>
    </main>
  );
}
