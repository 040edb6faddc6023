import { Eye, MessageSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Scenario, ScenarioTexts } from '../../scenario/schema.ts';
import { onlookersNow } from '../../views/scene/crowd.ts';
import styles from './channel-head.module.css';

interface Props {
  readonly scenario: Scenario;
  /** In the language of the round. */
  readonly texts: ScenarioTexts;
  readonly lang: string;
  readonly turns: number;
}

/** Over the letters: what they are about, and between whom. */
function MailHead({ texts, lang }: Pick<Props, 'texts' | 'lang'>) {
  const { t } = useTranslation();
  return (
    <div className={styles['mail']}>
      <h2 lang={lang}>{texts.subject ?? texts.title}</h2>
      <dl>
        <dt>{t('channel:from')}</dt>
        <dd lang={lang}>{texts.customer.name}</dd>
        <dt>{t('channel:to')}</dt>
        <dd>{t('talk:you')}</dd>
      </dl>
    </div>
  );
}

/** Over a public post: that others read along, and how many by now. */
function PostHead({ scenario, turns }: Pick<Props, 'scenario' | 'turns'>) {
  const { t } = useTranslation();
  const { views, comments } = onlookersNow(scenario.id, scenario.bystanders, turns);
  return (
    <p className={styles['post']}>
      <b>{t('channel:others')}</b>
      <span>
        <Eye size="1.1em" aria-hidden="true" />
        {t('channel:views', { count: views })}
      </span>
      <span>
        <MessageSquare size="1.1em" aria-hidden="true" />
        {t('channel:comments', { count: comments })}
      </span>
    </p>
  );
}

/** What the channel puts over the talk; nothing where one simply talks. */
export function ChannelHead({ scenario, texts, lang, turns }: Props) {
  if (scenario.channel === 'email') return <MailHead texts={texts} lang={lang} />;
  if (scenario.channel === 'post') return <PostHead scenario={scenario} turns={turns} />;
  return null;
}
