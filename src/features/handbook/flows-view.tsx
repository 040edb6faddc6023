import { useTranslation } from 'react-i18next';
import { TAUGHT_FLOWS } from '../../charts/flows/index.ts';
import { codeText, flowText } from '../../i18n/texts.ts';
import { flowPath } from '../../shared/handbook.ts';
import { HandbookLink } from '../../views/handbook-link.tsx';
import { useServices } from '../services.ts';
import styles from './handbook.module.css';
import { Heading } from './heading.tsx';

function FlowList({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles['rows']}>
      {ids.map((id) => (
        <li key={id}>
          <HandbookLink to={flowPath(id)}>{flowText(t, id, 'name')}</HandbookLink>
          <p>{TAUGHT_FLOWS.has(id) ? codeText(t, 'handbook:flow', id) : flowText(t, id, 'about')}</p>
        </li>
      ))}
    </ul>
  );
}

/** All flows: those taught, each with when it is for, and a trainer's own. */
export function FlowsView() {
  const { t } = useTranslation();
  const ids = [...useServices().flows.keys()];
  const own = ids.filter((id) => !TAUGHT_FLOWS.has(id));
  return (
    <>
      <Heading depth={0}>{t('handbook:part.flows')}</Heading>
      <p className={styles['lead']}>{t('handbook:about.flows')}</p>
      <section className={styles['part']}>
        <Heading depth={1}>{t('handbook:flows.taught')}</Heading>
        <FlowList ids={ids.filter((id) => TAUGHT_FLOWS.has(id))} />
      </section>
      {own.length === 0 ? null : (
        <section className={styles['part']}>
          <Heading depth={1}>{t('handbook:flows.own')}</Heading>
          <FlowList ids={own} />
        </section>
      )}
    </>
  );
}
