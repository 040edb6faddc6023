import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeText } from '../../../i18n/texts.ts';
import { MAX_TEXT } from '../../../session/attempt.ts';
import { cardsFor, wordsOf } from '../../../session/reframing.ts';
import { nextTurn } from '../../../session/self-control.ts';
import type { CalmAid, Reframe, RoundView } from '../../../session/types.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useKept } from '../../use-kept.ts';
import styles from './reframing.module.css';

interface Props {
  readonly view: RoundView;
  /** What a sentence calls the customer. */
  readonly pronoun: string;
  readonly onCard: (aid: CalmAid) => void;
  readonly onOwn: (own: Reframe) => void;
}

function same(a: Reframe, b: Reframe): boolean {
  return a.thought === b.thought && a.view === b.view;
}

/** A hot thought beside another view of it, made from what has just happened, and room for one's own. */
export function Reframing({ view, pronoun, onCard, onOwn }: Props) {
  const { t } = useTranslation();
  // As the round stood when this was opened: what is written meanwhile must not change the card under the eye.
  const [cards] = useState(() => cardsFor(view));
  const [at, setAt] = useState(0);
  const card = cards[at % cards.length] ?? 'service';
  const quote = wordsOf(view);
  const words = quote === null ? '' : t('calm:words', { quote });
  const turn = nextTurn(view);
  const saved = view.reframed.find((one) => one.turn === turn) ?? { thought: '', view: '' };
  const [wasWritten] = useState(saved.thought !== '' || saved.view !== '');
  const { value, setValue, keep } = useKept<Reframe>(saved, onOwn, same);
  const tell = useEffectEvent((shown: string) => {
    const known = view.calmed.some(
      (one) => one.turn === turn && one.aid.kind === 'card' && one.aid.card === shown,
    );
    if (!known) onCard({ kind: 'card', card: shown });
  });
  useEffect(() => tell(card), [card]);
  const field = (part: keyof Reframe, label: string) => (
    <TextField
      label={label}
      rows={2}
      maxLength={MAX_TEXT}
      value={value[part]}
      onChange={(event) => setValue({ ...value, [part]: event.target.value })}
      onBlur={keep}
    />
  );
  return (
    <>
      <div className={styles['card']} aria-live="polite">
        <p className={styles['label']}>{t('calm:thought')}</p>
        <p className={styles['thought']}>{codeText(t, 'calm:cards', `${card}.thought`, { pronoun })}</p>
        <p className={styles['label']}>{t('calm:view')}</p>
        <p className={styles['view']}>{codeText(t, 'calm:cards', `${card}.view`, { pronoun, words })}</p>
      </div>
      {cards.length < 2 ? null : (
        <Button look="link" onClick={() => setAt(at + 1)}>
          {t('calm:next')}
        </Button>
      )}
      <details className={styles['own']} open={wasWritten}>
        <summary>{t('calm:own')}</summary>
        {field('thought', t('calm:ownThought'))}
        {field('view', t('calm:ownView'))}
        <p className={styles['label']}>{t('calm:ownNote')}</p>
      </details>
    </>
  );
}
