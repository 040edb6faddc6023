import { RotateCcw } from 'lucide-react';
import { Fragment, memo, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScenarioTexts } from '../../scenario/schema.ts';
import type { QuotedPromise } from '../../session/promises.ts';
import type { ActView, TurnView } from '../../session/types.ts';
import { Button } from '../../ui/button.tsx';
import { Hidden } from '../../ui/notice.tsx';
import { ActDivider } from '../../views/act-divider.tsx';
import { CauseLine, CauseList, NothingMoved } from '../../views/cause-line.tsx';
import { EvidenceText } from '../../views/evidence-text.tsx';
import { unsigned } from '../../report/said.ts';
import type { Channel } from '../../shared/channel.ts';
import { Message } from '../../views/message.tsx';
import { Said } from '../../views/said.tsx';
import styles from './talk.module.css';

interface TurnProps {
  readonly turn: TurnView;
  readonly name: string;
  readonly channel: Channel;
  readonly lang: string;
  /** Findings and reasons are shown: not in an exam. */
  readonly open: boolean;
  /** Goes back to a turn and says it anew; left out where that can't be done. */
  readonly onRetry?: ((turn: number) => void) | undefined;
}

/** What a reply moved: the first cause in a line, all of them on request. */
function Causes({ causes }: Pick<TurnView, 'causes'>) {
  const { t } = useTranslation();
  const [first] = causes;
  return (
    <div className={styles['causes']}>
      {first === undefined ? <NothingMoved /> : <CauseLine cause={first} />}
      {causes.length < 2 ? null : (
        <details className={styles['more']}>
          <summary>{t('talk:moreCauses')}</summary>
          <CauseList causes={causes} />
        </details>
      )}
    </div>
  );
}

interface CustomerProps extends Pick<TurnProps, 'name' | 'channel' | 'lang'> {
  readonly parts: TurnView['said'];
  readonly isNow?: boolean;
}

/** What the customer said, in the form of the channel. */
export function CustomerSaid({ name, channel, lang, parts, isNow = false }: CustomerProps) {
  const { t } = useTranslation();
  const mailed = channel === 'email';
  return (
    <Message
      channel={channel}
      who="customer"
      from={name}
      to={t('talk:you')}
      lang={lang}
      isNow={isNow}
      signature={mailed ? name : undefined}
    >
      <Said parts={mailed ? unsigned(parts, name) : parts} channel={channel} />
    </Message>
  );
}

/** One turn: what was said to the trainee, the reply, and what it moved. It never changes, and a long talk has many. */
const HistoryTurn = memo(function HistoryTurn({ turn, name, channel, lang, open, onRetry }: TurnProps) {
  const { t } = useTranslation();
  return (
    <>
      <CustomerSaid name={name} channel={channel} lang={lang} parts={turn.heard} />
      <Message
        channel={channel}
        who="you"
        from={turn.warns === null ? t('talk:you') : t('talk:youBefore')}
        to={name}
        lang={lang}
        isRead
      >
        <p>
          <EvidenceText text={turn.reply} evidence={open ? turn.assessment.evidence : []} />
        </p>
      </Message>
      {open ? <Causes causes={turn.causes} /> : null}
      {onRetry === undefined ? null : (
        <Button look="quiet" className={styles['retry']} onClick={() => onRetry(turn.turn)}>
          <RotateCcw size="1em" aria-hidden="true" />
          {t('again:here')}
          <Hidden> {t('turn', { turn: turn.turn })}</Hidden>
        </Button>
      )}
    </>
  );
});

interface TalkProps extends Omit<TurnProps, 'turn'> {
  readonly turns: readonly TurnView[];
  readonly acts: readonly ActView[];
  readonly words: ScenarioTexts['acts'];
  readonly promises: readonly QuotedPromise[];
}

/** A turn, and the acts that began after it: first the last words of the contact before. */
function Turn(props: Omit<TalkProps, 'turns'> & { readonly turn: TurnView }) {
  const { turn, acts, words, promises, name, channel, lang, open, onRetry } = props;
  const begun = acts.filter(({ afterTurn }) => afterTurn === turn.turn);
  return (
    <>
      <HistoryTurn turn={turn} name={name} channel={channel} lang={lang} open={open} onRetry={onRetry} />
      {begun.map((act) => (
        <Fragment key={act.act}>
          <CustomerSaid name={name} channel={channel} lang={lang} parts={turn.said} />
          <ActDivider act={act} words={words[act.act]} promises={promises} lang={lang} open={open} />
        </Fragment>
      ))}
    </>
  );
}

/** The talk so far: the last turn open, the earlier ones folded. What is folded away is drawn once all else stands. */
export function History({ turns, ...rest }: TalkProps) {
  const { t } = useTranslation();
  const stands = useDeferredValue(true, false);
  const earlier = turns.slice(0, -1);
  const last = turns.at(-1);
  return (
    <>
      {earlier.length === 0 ? null : (
        <details className={`${styles['history']} ${styles['more']}`}>
          <summary>{t('talk:history', { count: earlier.length })}</summary>
          {stands ? earlier.map((turn) => <Turn key={turn.turn} {...rest} turn={turn} />) : null}
        </details>
      )}
      {last === undefined ? null : (
        <div className={styles['last']}>
          <Turn key={last.turn} {...rest} turn={last} />
        </div>
      )}
    </>
  );
}
