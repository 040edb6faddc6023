import { Minus, TrendingDown, TrendingUp } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { DISCLOSURES, MOODS, TRUSTS } from '../shared/customer.ts';
import { codeText, criterionText } from '../i18n/texts.ts';
import { groupCauses } from '../report/cause-groups.ts';
import type { Cause } from '../session/types.ts';
import { rubricPath } from '../shared/handbook.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';
import styles from './cause-line.module.css';
import { HandbookLink } from './handbook-link.tsx';

const ORDERS: { readonly [D in Cause['dimension']]: readonly string[] | null } = {
  mood: MOODS,
  trust: TRUSTS,
  disclosure: DISCLOSURES,
  patience: null,
};

/** Whether a cause moved its value up. */
export function rises({ dimension, from, to }: Pick<Cause, 'dimension' | 'from' | 'to'>): boolean {
  const order = ORDERS[dimension];
  return order === null ? Number(to) > Number(from) : order.indexOf(String(to)) > order.indexOf(String(from));
}

const NONE: readonly Cause[] = [];

/** One move: from where to where. */
function Move({ cause: { dimension, from, to } }: { readonly cause: Cause }) {
  const { t } = useTranslation();
  const value = (code: string | number): string =>
    dimension === 'patience' ? String(code) : codeText(t, `customer:${dimension}`, code);
  return (
    <b>
      {/* A mood speaks for itself; the other scales share their words. */}
      {dimension === 'mood' ? '' : `${t(`customer:${dimension}Label`)} `}
      {value(from)} {'→'} {value(to)}
    </b>
  );
}

/** Stands for a name in a sentence while it is looked for. */
const MARK = '\u0000';

/** A sentence in which a criterion is named, with its name as the way into the handbook. */
function Naming({
  criterion,
  sentence,
}: {
  readonly criterion: CriterionId;
  readonly sentence: (name: string) => string;
}) {
  const { t } = useTranslation();
  const [before = '', after = ''] = sentence(MARK).split(MARK);
  return (
    <>
      {before}
      <HandbookLink to={rubricPath(criterion)}>{criterionText(t, criterion, 'name')}</HandbookLink>
      {after}
    </>
  );
}

/** What a reply moved, with the trainee's own words where there are any; moves that the same words carried stand together. */
export function CauseLine({
  cause,
  beside = NONE,
}: {
  readonly cause: Cause;
  readonly beside?: readonly Cause[];
}) {
  const { t } = useTranslation();
  const up = rises(cause);
  const { criterion, quote, because } = cause;
  const why =
    criterion === null ? (
      codeText(t, quote === null ? 'talk:because' : 'talk:becausePromise', because, { quote: quote ?? '' })
    ) : (
      <Naming
        criterion={criterion}
        sentence={(name) => t('talk:becauseOf', { criterion: name, quote: quote ?? '' })}
      />
    );
  return (
    <p className={styles['line']}>
      <span className={up ? styles['rose'] : styles['fell']} aria-hidden="true">
        {up ? <TrendingUp size="1.25em" /> : <TrendingDown size="1.25em" />}
      </span>
      <span>
        <Move cause={cause} />
        {beside.map((one) => (
          <Fragment key={one.dimension}>
            {t('talk:causeJoin')}
            <Move cause={one} />
          </Fragment>
        ))}
        {t('talk:causeJoin')}
        {why}
        {(cause.also ?? []).map((one) => (
          <Naming
            key={one.quote}
            criterion={one.criterion}
            sentence={(name) => t('talk:becauseAlso', { criterion: name, quote: one.quote })}
          />
        ))}
      </span>
    </p>
  );
}

/** Everything that a reply moved. */
export function CauseList({ causes }: { readonly causes: readonly Cause[] }) {
  if (causes.length === 0) return <NothingMoved />;
  return groupCauses(causes).map(([first, ...beside]) => (
    <CauseLine key={first.dimension} cause={first} beside={beside} />
  ));
}

/** Said when a reply moved nothing. */
export function NothingMoved() {
  const { t } = useTranslation();
  return (
    <p className={styles['line']}>
      <Minus size="1.25em" aria-hidden="true" />
      <span>{t('talk:nothingMoved')}</span>
    </p>
  );
}
