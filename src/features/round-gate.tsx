import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scenario } from '../scenario/schema.ts';
import type { RoundView } from '../session/types.ts';
import { ButtonLink } from '../ui/button.tsx';
import { PageState } from '../views/page-state.tsx';
import { useRound, useServices } from './services.ts';
import { useOpenRound } from './use-open-round.ts';

interface Props {
  readonly id: string;
  readonly children: (view: RoundView, scenario: Scenario) => ReactNode;
}

/** Opens the round that an address names and shows its screen, or what is in the way. */
export function RoundGate({ id, children }: Props) {
  const { t } = useTranslation();
  const { content } = useServices();
  const state = useOpenRound(id);
  const view = useRound((round) => round.view);
  const scenario = view === null ? undefined : content.scenarios.get(view.scenario);
  if (state === 'opening') return <PageState title={t('loading')} />;
  if (state === 'missing' || view === null || scenario === undefined) {
    return (
      <PageState title={t('notFound.title')}>
        <p>{scenario === undefined && state !== 'missing' ? t('error.scenario-gone') : t('notFound.text')}</p>
        <ButtonLink href="#/">{t('notFound.go')}</ButtonLink>
      </PageState>
    );
  }
  return children(view, scenario);
}
