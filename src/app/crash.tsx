import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { PageState } from '../views/page-state.tsx';

/** What is shown where nothing else can be; its words are in the page from the first. */
export function Crash() {
  const { t } = useTranslation('crash');
  return (
    <PageState title={t('title')}>
      <p>{t('text')}</p>
      <Button look="primary" onClick={() => window.location.reload()}>
        {t('reload')}
      </Button>
    </PageState>
  );
}
