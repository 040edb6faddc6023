import { useTranslation } from 'react-i18next';
import { PERSONAS } from '../../charts/persona/personas.ts';
import { codeText } from '../../i18n/texts.ts';
import { rubricPath, type RubricUnit } from '../../shared/handbook.ts';
import { PERSONA_IDS, type PersonaId } from '../../shared/customer.ts';
import { HandbookLink } from '../../views/handbook-link.tsx';
import { anchorId } from './anchor.ts';
import styles from './handbook.module.css';
import { Heading } from './heading.tsx';
import { unitName } from './texts.ts';

/** Each list of an entry has three lines. */
const LINES = [1, 2, 3] as const;
const LISTS = ['signs', 'works', 'worse'] as const;

function Units({ units }: { readonly units: readonly RubricUnit[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles['links']}>
      {units.map((unit) => (
        <li key={unit}>
          <HandbookLink to={rubricPath(unit)}>{unitName(t, unit)}</HandbookLink>
        </li>
      ))}
    </ul>
  );
}

function PersonaEntry({ persona }: { readonly persona: PersonaId }) {
  const { t } = useTranslation();
  const texts = `handbook:persona.${persona}`;
  const quoted = (key: 'says' | 'say'): string => t('quoted', { text: codeText(t, texts, key) });
  const { fit, patience, waitingCostsTrust } = PERSONAS[persona];
  return (
    <article className={styles['entry']}>
      <Heading depth={1} id={anchorId(persona)}>
        {codeText(t, 'customer:persona', persona)}
      </Heading>
      <dl className={styles['facts']}>
        <div>
          <dt>{t('handbook:persona.labels.says')}</dt>
          <dd className={styles['example']}>{quoted('says')}</dd>
        </div>
        <div>
          <dt>{t('handbook:persona.labels.needs')}</dt>
          <dd className={styles['example']}>{codeText(t, texts, 'needs')}</dd>
        </div>
      </dl>
      <div className={styles['columns']}>
        {LISTS.map((list) => (
          <section key={list} data-list={list}>
            <Heading depth={2}>{t(`handbook:persona.labels.${list}`)}</Heading>
            <ul>
              {LINES.map((line) => (
                <li key={line}>{codeText(t, `${texts}.${list}`, line)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <dl className={styles['facts']}>
        <div>
          <dt>{t('handbook:persona.labels.say')}</dt>
          <dd className={styles['example']}>{quoted('say')}</dd>
        </div>
        <div>
          <dt>{t('handbook:persona.labels.criteria')}</dt>
          <dd>
            <Units units={fit.wants} />
          </dd>
        </div>
        <div>
          <dt>{t('handbook:persona.labels.pitfalls')}</dt>
          <dd>
            <Units units={fit.fails.criteria} />
          </dd>
        </div>
      </dl>
      <p className={styles['muted']}>
        {t('handbook:persona.labels.patience', { count: patience })}{' '}
        {waitingCostsTrust ? t('handbook:persona.labels.warning') : null}
      </p>
    </article>
  );
}

/** The four kinds of customer, or one alone. */
export function PersonasView({ only }: { readonly only: PersonaId | null }) {
  const { t } = useTranslation();
  return (
    <>
      <Heading depth={0}>{t('handbook:part.personas')}</Heading>
      <p className={styles['lead']}>{t('handbook:about.personas')}</p>
      {(only === null ? PERSONA_IDS : [only]).map((persona) => (
        <PersonaEntry key={persona} persona={persona} />
      ))}
    </>
  );
}
