import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isOwn, writtenId } from '../scenario/own-files.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { RoundView } from '../session/types.ts';
import { ButtonLink } from '../ui/button.tsx';
import { PageState } from '../views/page-state.tsx';
import { OthersRound } from './others-round.tsx';
import { useProfiles, useRound } from './services.ts';
import { useOpenRound } from './use-open-round.ts';
import { useOwner } from './use-owner.ts';
import { useScenario } from './use-scenario.ts';
import { useLang } from './use-texts.ts';

interface Props {
  readonly id: string;
  readonly children: (view: RoundView, scenario: Scenario) => ReactNode;
}

function goneText(scenario: string, t: TFunction): string {
  return isOwn(scenario) ? t('scenarioGone.own', { id: writtenId(scenario) }) : t('error.scenario-gone');
}

/** Opens the round that an address names and shows its screen, or what is in the way. */
export function RoundGate({ id, children }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const state = useOpenRound(id);
  const owner = useOwner(id);
  const current = useProfiles((profiles) => profiles.current);
  const view = useRound((round) => round.view);
  const scenario = useScenario(view?.scenario, view === null ? [] : [view.lang, lang]);
  const missing = state === 'missing';
  if (!missing && (state === 'opening' || scenario === undefined || owner === null))
    return <PageState title={t('loading')} />;
  if (missing || view === null || scenario == null) {
    return (
      <PageState title={missing ? t('notFound.title') : t('scenarioGone.title')}>
        <p>{missing ? t('notFound.text') : goneText(view?.scenario ?? '', t)}</p>
        <ButtonLink href="#/">{t('notFound.go')}</ButtonLink>
      </PageState>
    );
  }
  if (owner !== null && owner !== current) return <OthersRound owner={owner} />;
  return children(view, scenario);
}
