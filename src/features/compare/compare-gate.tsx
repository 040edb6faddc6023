import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button.tsx';
import { PageState } from '../../views/page-state.tsx';
import { Arrival } from '../arrival.tsx';
import { useScenario } from '../use-scenario.ts';
import { useLang } from '../use-texts.ts';
import { CompareScreen } from './compare-screen.tsx';
import { useTwoRounds } from './use-two-rounds.ts';

interface Props {
  readonly first: string;
  readonly second: string;
}

/** Reads the two rounds that an address names and shows them side by side, or what is in the way. */
export function CompareGate({ first, second }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const rounds = useTwoRounds(first, second);
  const view = rounds?.second;
  const scenario = useScenario(view?.scenario, view === undefined ? [] : [view.lang, lang]);
  if (rounds === undefined || (rounds !== null && scenario === undefined))
    return <PageState title={t('loading')} />;
  if (rounds === null || scenario == null) {
    return (
      <>
        <Arrival />
        <PageState title={rounds === null ? t('again:missing.title') : t('scenarioGone.title')}>
          <p>{rounds === null ? t('again:missing.text') : t('error.scenario-gone')}</p>
          <ButtonLink href="#/">{t('notFound.go')}</ButtonLink>
        </PageState>
      </>
    );
  }
  return (
    <>
      <Arrival />
      <CompareScreen {...rounds} scenario={scenario} />
    </>
  );
}
