import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { FlowCondition } from '../../charts/flows/definition.ts';
import { codeText } from '../../i18n/texts.ts';
import { rubricPath, RUBRIC_UNITS, type RubricUnit } from '../../shared/handbook.ts';
import { HandbookLink } from '../../views/handbook-link.tsx';
import styles from './handbook.module.css';
import { unitName } from './texts.ts';

type Leaf = Exclude<FlowCondition, { all: unknown } | { any: unknown } | { not: unknown }>;

const BOUNDS = ['gte', 'lte'] as const;
/** The ends of the scale from 0 to 2: a bound there asks for nothing. */
const IDLE = { gte: 0, lte: 2 } as const;

/** What is asked of a number of the reply or the customer's mood, in words. */
function rangeTexts(t: TFunction, condition: Exclude<Leaf, { met: unknown }>): readonly string[] {
  return Object.entries(condition).flatMap(([name, range]) =>
    BOUNDS.flatMap((bound) => {
      const value = range[bound];
      if (value === undefined || value === IDLE[bound]) return [];
      if (name === 'mood')
        return [codeText(t, 'handbook:cond.mood', bound, { mood: codeText(t, 'customer:mood', value) })];
      return [codeText(t, `handbook:cond.${name}`, `${bound}${value}`)];
    }),
  );
}

function isUnit(id: string): id is RubricUnit {
  return RUBRIC_UNITS.some((one) => one === id);
}

function LeafText({ condition }: { readonly condition: Leaf }) {
  const { t } = useTranslation();
  if (!('met' in condition)) return rangeTexts(t, condition).join(t('handbook:flows.join'));
  const { met } = condition;
  return isUnit(met) ? (
    <HandbookLink to={rubricPath(met)}>{unitName(t, met)}</HandbookLink>
  ) : (
    codeText(t, 'handbook:cond', met)
  );
}

interface GroupProps {
  readonly label: string;
  readonly parts: readonly FlowCondition[];
}

function Group({ label, parts }: GroupProps) {
  return (
    <div className={styles['condition']}>
      <span className={styles['muted']}>{label}</span>
      <ul>
        {parts.map((part) => (
          <li key={JSON.stringify(part)}>
            <ConditionView condition={part} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a flow asks, as words and links; what stands alone needs no list. */
export function ConditionView({ condition }: { readonly condition: FlowCondition }) {
  const { t } = useTranslation();
  if ('not' in condition) {
    const { not } = condition;
    return <Group label={t('handbook:cond.not')} parts={'any' in not ? not.any : [not]} />;
  }
  const [kind, parts] =
    'all' in condition
      ? (['all', condition.all] as const)
      : 'any' in condition
        ? (['any', condition.any] as const)
        : (['leaf', []] as const);
  if (kind === 'leaf') return <LeafText condition={condition as Leaf} />;
  return parts.length === 1 ? (
    <Fragment>
      {parts.map((part) => (
        <ConditionView key={JSON.stringify(part)} condition={part} />
      ))}
    </Fragment>
  ) : (
    <Group label={t(`handbook:cond.${kind}`)} parts={parts} />
  );
}
