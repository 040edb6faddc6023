import { ChevronDown } from 'lucide-react';
import type { TFunction } from 'i18next';
import { Fragment, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeText, flowText } from '../../i18n/texts.ts';
import type { FilterChoice, FilterGroup } from '../../scenario/card-filter.ts';
import { ToggleChips } from '../../ui/chips.tsx';
import styles from './filters.module.css';

function valueText(t: TFunction, group: FilterGroup, value: string): string {
  return group === 'flow' ? flowText(t, value, 'name') : codeText(t, `customer:${group}`, value);
}

/** The name of a group, with what is chosen of it. */
function groupText(t: TFunction, { group, options }: FilterChoice): string {
  const name = t(`library:filter.${group}`);
  const chosen = options.filter((option) => option.chosen);
  const [first] = chosen;
  if (first === undefined) return name;
  return chosen.length === 1
    ? t('library:filter.one', { group: name, value: valueText(t, group, first.value) })
    : t('library:filter.many', { group: name, number: chosen.length });
}

interface Props {
  readonly choices: readonly FilterChoice[];
  readonly onToggle: (group: FilterGroup, value: string) => void;
}

/** What narrows the list: the levels at hand, each other group folded behind its name, one of them open at a time. */
export function Filters({ choices, onToggle }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<FilterGroup | null>(null);
  const id = useId();
  const chips = ({ group, options }: FilterChoice) => (
    <ToggleChips
      legend={t(`library:filter.${group}`)}
      options={options.map(({ value, chosen, count }) => ({
        value,
        chosen,
        label: (
          <>
            {valueText(t, group, value)} <span className={styles['count']}>{count}</span>
          </>
        ),
      }))}
      onToggle={(value) => onToggle(group, value)}
    />
  );
  return (
    <div className={styles['filters']}>
      {choices.map((choice) => {
        const { group, options } = choice;
        if (group === 'level') return <Fragment key={group}>{chips(choice)}</Fragment>;
        const isOpen = open === group;
        return (
          <Fragment key={group}>
            <button
              type="button"
              className={styles['group']}
              data-chosen={options.some(({ chosen }) => chosen)}
              aria-expanded={isOpen}
              aria-controls={`${id}${group}`}
              onClick={() => setOpen(isOpen ? null : group)}
            >
              {groupText(t, choice)}
              <ChevronDown aria-hidden="true" />
            </button>
            {/* Next to its button for the keyboard; below all of them for the eye, so that none moves. */}
            <div id={`${id}${group}`} className={styles['panel']} hidden={!isOpen}>
              {chips(choice)}
            </div>
          </Fragment>
        );
      })}
    </div>
  );
}
