import { useTranslation } from 'react-i18next';
import { codeText, flowText } from '../../i18n/texts.ts';
import { PERSONA_IDS } from '../../shared/customer.ts';
import {
  CHAPTERS,
  flowPath,
  HANDBOOK_PARTS,
  partPath,
  personaPath,
  rubricPath,
} from '../../shared/handbook.ts';
import { HandbookLink } from '../../views/handbook-link.tsx';
import { useServices } from '../services.ts';
import styles from './handbook.module.css';
import { Heading } from './heading.tsx';
import { chapterName } from './texts.ts';

/** The beginning: what there is, and the way to each of it. */
export function IndexView() {
  const { t } = useTranslation();
  const { flows } = useServices();
  const inside = {
    flows: [...flows.keys()].map((id) => ({ to: flowPath(id), name: flowText(t, id, 'name') })),
    rubric: CHAPTERS.map((id) => ({ to: rubricPath(id), name: chapterName(t, id) })),
    personas: PERSONA_IDS.map((id) => ({ to: personaPath(id), name: codeText(t, 'customer:persona', id) })),
  };
  return (
    <>
      <Heading depth={0}>{t('handbook:title')}</Heading>
      <p className={styles['lead']}>{t('handbook:intro')}</p>
      {HANDBOOK_PARTS.map((part) => (
        <section key={part} className={styles['part']}>
          <Heading depth={1}>
            <HandbookLink to={partPath(part)}>{t(`handbook:part.${part}`)}</HandbookLink>
          </Heading>
          <p className={styles['muted']}>{t(`handbook:about.${part}`)}</p>
          <ul className={styles['links']}>
            {inside[part].map(({ to, name }) => (
              <li key={to}>
                <HandbookLink to={to}>{name}</HandbookLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
