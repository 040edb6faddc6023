import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../ui/button.tsx';
import { PageState } from '../views/page-state.tsx';
import { personText } from './person-text.ts';
import { useProfiles } from './services.ts';

/** In place of a round that somebody else practises: whose it is, and the way over. */
export function OthersRound({ owner }: { readonly owner: string }) {
  const { t } = useTranslation();
  const { all, switchTo } = useProfiles((profiles) => profiles);
  const person = all.find(({ id }) => id === owner);
  const name = person === undefined ? t('profiles:unnamed') : personText(person, t);
  return (
    <PageState title={t('profiles:others.title', { name })}>
      <p>{t('profiles:others.text')}</p>
      <Button onClick={() => switchTo(owner)}>{t('profiles:switchTo', { name })}</Button>
      <ButtonLink href="#/">{t('notFound.go')}</ButtonLink>
    </PageState>
  );
}
