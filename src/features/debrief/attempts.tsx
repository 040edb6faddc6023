import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../report/attempts.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { AttemptTree } from '../attempt-tree.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly round: string;
  /** `null` until it is read. */
  readonly tree: Attempt | null;
  readonly scenario: Scenario;
}

/** All attempts at this conversation, once there is more than one. */
export function Attempts({ round, tree, scenario }: Props) {
  const { t } = useTranslation();
  if (tree === null || tree.branches.length === 0) return null;
  return (
    <Section title={t('again:tree')} hint={t('again:treeHint')}>
      <AttemptTree attempt={tree} scenario={scenario} current={round} />
    </Section>
  );
}
