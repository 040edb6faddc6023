import { useTranslation } from 'react-i18next';
import type { Scenario } from '../../scenario/schema.ts';
import { AttemptTree } from '../attempt-tree.tsx';
import { useAttempts } from '../use-attempts.ts';
import { Section } from './section.tsx';

interface Props {
  readonly round: string;
  readonly scenario: Scenario;
}

/** All attempts at this conversation, once there is more than one. */
export function Attempts({ round, scenario }: Props) {
  const { t } = useTranslation();
  const tree = useAttempts(round);
  if (tree === null || tree.branches.length === 0) return null;
  return (
    <Section title={t('again:tree')} hint={t('again:treeHint')}>
      <AttemptTree attempt={tree} scenario={scenario} current={round} />
    </Section>
  );
}
