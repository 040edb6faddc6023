/** The time between two contacts: what falls due until the next, what stands in the way of it, and what one does about that. */
import { Check } from 'lucide-react';
import { useCallback, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { wallTimeText } from '../../i18n/wall-time-text.ts';
import type { ScenarioTexts } from '../../scenario/schema.ts';
import type { DuePromise, PendingAct } from '../../session/pending-act.ts';
import type { Lang } from '../../shared/lang.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceChips } from '../../ui/chips.tsx';
import { useRound } from '../services.ts';
import styles from './between-acts.module.css';
import { useOnceAtATime } from './use-once-at-a-time.ts';

type Choice = 'write' | 'wait';

interface Props {
  readonly pending: PendingAct;
  /** Of the act that is waited for. */
  readonly words: ScenarioTexts['acts'][string] | undefined;
  readonly lang: Lang;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** The place to write; what it does when one has written is told to it. */
  readonly composer: (onSend: () => void) => ReactNode;
}

interface RowProps extends Pick<Props, 'lang'> {
  readonly due: DuePromise;
  readonly choice: Choice | null;
  /** Left out when there is nothing to choose any more. */
  readonly onChoose?: ((choice: Choice) => void) | undefined;
}

/** One promise with its time and, where it is in danger, the choice. */
function PromiseRow({ due: { promise }, lang, choice, onChoose }: RowProps) {
  const { t, i18n } = useTranslation();
  return (
    <li className={styles['promise']}>
      <b lang={lang}>{t('quoted', { text: promise.quote })}</b>
      <span className={styles['due']}>
        {promise.due === null ? '' : t('talk:due', { time: wallTimeText(promise.due, i18n.language) })}
      </span>
      {onChoose === undefined ? null : (
        <ChoiceChips
          legend={t('talk:between.choose')}
          options={[
            { value: 'write', label: t('talk:between.write') },
            { value: 'wait', label: t('talk:between.wait') },
          ]}
          value={choice}
          onChange={onChoose}
        />
      )}
    </li>
  );
}

/** The promises that nothing stands in the way of: to be seen, and nothing to be done about. */
function Safe({ due, lang }: { readonly due: readonly DuePromise[]; readonly lang: Lang }) {
  const { t, i18n } = useTranslation();
  if (due.length === 0) return null;
  return (
    <div className={styles['group']}>
      <p className={styles['clear']}>
        <Check size="1.1em" aria-hidden="true" />
        {t('talk:between.clear', { count: due.length })}
      </p>
      <ul className={styles['safe']}>
        {due.map(({ promise: { key, quote, due: time } }) => (
          <li key={key}>
            <span lang={lang}>{t('quoted', { text: quote })}</span>{' '}
            <span className={styles['muted']}>
              {time === null ? '' : t('talk:due', { time: wallTimeText(time, i18n.language) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What stands in the way, each with the promises that it meets. */
function groupsOf(due: readonly DuePromise[]): readonly (readonly [string, readonly DuePromise[]])[] {
  const obstacles = new Set(due.flatMap(({ obstacle }) => obstacle ?? []));
  return [...obstacles].map((obstacle) => [obstacle, due.filter((one) => one.obstacle === obstacle)]);
}

export function BetweenActs({ pending, words, lang, headingRef, composer }: Props) {
  const { t, i18n } = useTranslation();
  const busy = useRound((round) => round.busy);
  const draft = useRound((round) => round.draft);
  const warn = useRound((round) => round.warn);
  const beginAct = useRound((round) => round.beginAct);
  const [chosen, setChosen] = useState<{ readonly [promise: string]: Choice }>({});
  const { due, begins, canWarn, warnedIn } = pending;
  const risky = due.filter(({ obstacle }) => obstacle !== null).map(({ promise }) => promise.key);
  const toWrite = risky.filter((key) => chosen[key] === 'write');
  const isDecided = !canWarn || risky.every((key) => chosen[key] !== undefined);
  const isWriting = canWarn && toWrite.length > 0;
  const keys = toWrite.join(' ');
  const send = useOnceAtATime(useCallback(() => warn(draft, keys.split(' ')), [warn, draft, keys]));
  const goOn = useOnceAtATime(beginAct);
  const time = wallTimeText(begins, i18n.language);
  return (
    <section className={styles['between']} aria-labelledby="between-acts">
      <h2 id="between-acts" ref={headingRef} tabIndex={-1}>
        {t('talk:between.title', { time })}
      </h2>
      {due.length === 0 ? <p>{t('talk:between.none')}</p> : null}
      {groupsOf(due).map(([obstacle, promises]) => (
        <div key={obstacle} className={styles['group']}>
          <p className={styles['news']} lang={lang}>
            {words?.obstacles[obstacle]?.news ?? ''}
          </p>
          <ul>
            {promises.map((one) => (
              <PromiseRow
                key={one.promise.key}
                due={one}
                lang={lang}
                choice={chosen[one.promise.key] ?? null}
                onChoose={
                  canWarn ? (choice) => setChosen({ ...chosen, [one.promise.key]: choice }) : undefined
                }
              />
            ))}
          </ul>
        </div>
      ))}
      <Safe due={due.filter(({ obstacle }) => obstacle === null)} lang={lang} />
      {warnedIn === null ? null : <p role="status">{t('talk:between.told')}</p>}
      {isWriting ? (
        <div className={styles['message']}>
          <h3>{t('talk:between.message')}</h3>
          {composer(send)}
        </div>
      ) : (
        <div className={styles['go']}>
          <Button look="primary" disabled={busy || !isDecided} onClick={goOn}>
            {t('talk:between.goOn', { time })}
          </Button>
          {isDecided ? null : <span className={styles['muted']}>{t('talk:between.undecided')}</span>}
        </div>
      )}
    </section>
  );
}
