/** The handbook as the app has it: a chunk of its own, as a page and in a dialog over any other screen. */
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useExamRunning } from '../features/use-exam-running.ts';
import { partPath } from '../shared/handbook.ts';
import { Dialog } from '../ui/dialog.tsx';
import { HandbookAccessProvider, type HandbookAccess } from '../views/handbook-link.tsx';
import { PageState } from '../views/page-state.tsx';

const loadPage = () => import('../features/handbook/handbook-page.tsx');
const loadReader = () => import('../features/handbook/handbook-reader.tsx');

const Page = lazy(() => loadPage().then(({ HandbookPage: it }) => ({ default: it })));
const Reader = lazy(() => loadReader().then(({ HandbookReader: it }) => ({ default: it })));

/** Asks for all of it but its texts, so that a page that has loaded needs no network to show it. */
export async function loadHandbook(): Promise<void> {
  await Promise.all([loadPage(), loadReader()]);
}

/** The page of the handbook at the address. */
export function HandbookPage() {
  const { t } = useTranslation();
  const [location] = useLocation();
  return (
    <Suspense fallback={<PageState title={t('loading')} />}>
      <Page path={location} />
    </Suspense>
  );
}

/** Where the handbook lies: what stands within may open it over itself, but for an exam that is running. */
export function HandbookDesk({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [location] = useLocation();
  const shut = useExamRunning();
  const [opened, setOpened] = useState<{ readonly path: string; readonly over: string } | null>(null);
  // What was looked up belongs to the screen that it was looked up from.
  const path = opened?.over === location ? opened.path : null;
  const access = useMemo((): HandbookAccess => {
    const isPage = location.startsWith(partPath());
    return { open: isPage ? null : (to) => setOpened({ path: to, over: location }), shut };
  }, [location, shut]);
  return (
    <HandbookAccessProvider value={access}>
      {children}
      <Dialog
        open={path !== null}
        place="side"
        title={t('handbook')}
        closeLabel={t('close')}
        onClose={() => setOpened(null)}
      >
        <Suspense fallback={<p>{t('loading')}</p>}>
          {path === null ? null : (
            <Reader key={path} path={path} onGo={(to) => setOpened({ path: to, over: location })} />
          )}
        </Suspense>
      </Dialog>
    </HandbookAccessProvider>
  );
}
