import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { choicesOf, isShown, occurring, toggled, type CardFilter } from '../../scenario/card-filter.ts';
import type { ScenarioCard } from '../../scenario/shelved.ts';
import { Button } from '../../ui/button.tsx';
import page from '../../views/page.module.css';
import { usePreference, useServices } from '../services.ts';
import { Filters } from './filters.tsx';
import { OfferRow } from './offer-row.tsx';
import styles from './others.module.css';

interface Props {
  readonly scenarios: readonly ScenarioCard[];
  readonly labelOf: (scenario: ScenarioCard) => string;
}

/** All others who can be met, and what narrows the list. */
export function Others({ scenarios, labelOf }: Props) {
  const { t } = useTranslation();
  const { preferences } = useServices();
  const heading = useRef<HTMLHeadingElement>(null);
  const filter = occurring(usePreference('filter'), scenarios);
  const choices = choicesOf(scenarios, filter);
  const shown = scenarios.filter((scenario) => isShown(scenario, filter));
  const total = scenarios.length;
  const isNarrowed = Object.keys(filter).length > 0;

  const keep = (next: CardFilter): void => preferences.setState({ filter: next });
  const clear = (): void => {
    keep({});
    // The button that had the focus goes with the filter.
    heading.current?.focus();
  };

  return (
    <div className={`${page['wrap']} ${styles['others']}`}>
      <div className={styles['head']}>
        <h2 ref={heading} tabIndex={-1}>
          {t('library:others')}
        </h2>
        <p role="status">
          {isNarrowed
            ? t('library:filter.left', { left: shown.length, total })
            : t('library:filter.count', { count: total })}
        </p>
        {isNarrowed && shown.length > 0 ? (
          <Button look="link" onClick={clear}>
            {t('library:filter.clear')}
          </Button>
        ) : null}
      </div>
      {choices.length === 0 ? null : (
        <Filters choices={choices} onToggle={(group, value) => keep(toggled(filter, group, value))} />
      )}
      {shown.length === 0 ? (
        <div className={styles['none']}>
          <p>{t('library:filter.none')}</p>
          <Button onClick={clear}>{t('library:filter.all', { count: total })}</Button>
        </div>
      ) : (
        <ul>
          {shown.map((scenario) => (
            <li key={scenario.id}>
              <OfferRow scenario={scenario} label={labelOf(scenario)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
