/** The screens by address. Hash routing, so that the one-file build works from `file://`. */
import { Fragment, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Arrival, ArrivalProvider } from '../features/arrival.tsx';
import { LibraryScreen } from '../features/library/library-screen.tsx';
import { RoundGate } from '../features/round-gate.tsx';
import type { RoundView } from '../session/types.ts';
import { ButtonLink } from '../ui/button.tsx';
import { PageState } from '../views/page-state.tsx';
import { useProfiles } from '../features/services.ts';
import { Crash } from './crash.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { HandbookDesk, HandbookPage } from './handbook.tsx';
import { Header } from './header.tsx';
import {
  CompareGate,
  ConversationScreen,
  DebriefScreen,
  JudgeScreen,
  PreparationScreen,
  ProgressScreen,
  SettingsScreen,
} from './late-screens.tsx';

/** Whether the trainee is still to judge the round before the debrief is shown. */
function asks({ judgement, turns }: RoundView): boolean {
  return judgement === null && turns.length > 0;
}

function Screens() {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<PageState title={t('loading')} />}>
      <Switch>
        <Route path="/">
          <LibraryScreen />
        </Route>
        <Route path="/progress">
          <ProgressScreen />
        </Route>
        <Route path="/settings">
          <Arrival />
          <SettingsScreen />
        </Route>
        <Route path="/handbook/*?">
          <HandbookPage />
        </Route>
        <Route path="/prepare/:round">
          {({ round }) => (
            <RoundGate key={round} id={round}>
              {(view, scenario) =>
                view.phase === 'preparing' ? (
                  <>
                    <Arrival />
                    <PreparationScreen view={view} scenario={scenario} />
                  </>
                ) : (
                  <Redirect to={`/talk/${view.id}`} replace />
                )
              }
            </RoundGate>
          )}
        </Route>
        <Route path="/talk/:round">
          {({ round }) => (
            <RoundGate key={round} id={round}>
              {(view, scenario) =>
                view.phase === 'preparing' ? (
                  <Redirect to={`/prepare/${view.id}`} replace />
                ) : (
                  <>
                    <Arrival />
                    <ConversationScreen view={view} scenario={scenario} />
                  </>
                )
              }
            </RoundGate>
          )}
        </Route>
        <Route path="/debrief/:round">
          {({ round }) => (
            <RoundGate key={round} id={round}>
              {(view, scenario) =>
                view.phase === 'ended' || view.phase === 'stopped' ? (
                  <Fragment key={String(asks(view))}>
                    <Arrival />
                    {asks(view) ? (
                      <JudgeScreen view={view} scenario={scenario} />
                    ) : (
                      <DebriefScreen view={view} scenario={scenario} />
                    )}
                  </Fragment>
                ) : (
                  <Redirect to={`/talk/${view.id}`} replace />
                )
              }
            </RoundGate>
          )}
        </Route>
        <Route path="/compare/:first/:second">
          {({ first, second }) => <CompareGate key={`${first} ${second}`} first={first} second={second} />}
        </Route>
        <Route>
          <Arrival />
          <PageState title={t('notFound.title')}>
            <p>{t('notFound.text')}</p>
            <ButtonLink href="#/">{t('notFound.go')}</ButtonLink>
          </PageState>
        </Route>
      </Switch>
    </Suspense>
  );
}

/** The screens of the profile in use: what another one had on them is gone with the switch. */
function OwnScreens() {
  const current = useProfiles((profiles) => profiles.current);
  return <Screens key={current} />;
}

/** `onFirstScreen`: told when it is there, with all that it shows. */
export function App({ onFirstScreen }: { readonly onFirstScreen?: () => void }) {
  return (
    <ErrorBoundary fallback={<Crash />}>
      {/* oxlint-disable-next-line react/hooks -- wouter takes its location hook as a value */}
      <Router hook={useHashLocation}>
        <ArrivalProvider onFirst={onFirstScreen}>
          <HandbookDesk>
            <Header />
            <OwnScreens />
          </HandbookDesk>
        </ArrivalProvider>
      </Router>
    </ErrorBoundary>
  );
}
