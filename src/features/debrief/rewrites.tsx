import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../scenario/schema.ts';
import type { RoundView } from '../../session/types.ts';
import { RewriteItem } from './rewrite-item.tsx';
import styles from './rewrites.module.css';
import { Section } from './section.tsx';
import { useRewrites } from './use-rewrites.ts';

interface Props {
  readonly view: RoundView;
  readonly scenario: Scenario;
  /** Weak turns, the weakest first. */
  readonly weak: readonly number[];
  readonly onRetry: (turn: number) => void;
}

/** The weakest turns as they could have been said, in the trainee's own words; nothing where no rewrite holds. */
export function Rewrites({ view, scenario, weak, onRetry }: Props) {
  const { t } = useTranslation();
  const rewrites = useRewrites(view, weak, scenario);
  if (rewrites.length === 0) return null;
  return (
    <Section title={t('debrief:rewrite.title')} hint={t('debrief:rewrite.hint')}>
      <ol className={styles['list']}>
        {rewrites.map((rewrite) => (
          <RewriteItem
            key={rewrite.turn}
            rewrite={rewrite}
            heard={view.turns.find(({ turn }) => turn === rewrite.turn)?.heard ?? []}
            channel={scenario.channel}
            lang={view.lang}
            onRetry={() => onRetry(rewrite.turn)}
          />
        ))}
      </ol>
    </Section>
  );
}
