import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnsure } from '../../grading/confidence.ts';
import { codeText, criterionText } from '../../i18n/texts.ts';
import { kindOf } from '../../report/marks.ts';
import { notesOf } from '../../report/notes.ts';
import { rubricPath } from '../../shared/handbook.ts';
import type { TurnView } from '../../session/types.ts';
import type { Channel } from '../../shared/channel.ts';
import { Said } from '../../views/said.tsx';
import { OptionsCompared } from '../../views/options-compared.tsx';
import { Badge, EvidenceText } from '../../views/evidence-text.tsx';
import { HandbookLink } from '../../views/handbook-link.tsx';
import { Button } from '../../ui/button.tsx';
import { Hidden } from '../../ui/notice.tsx';
import { GamingNotes } from '../gaming-notes.tsx';
import styles from './debrief.module.css';
import { DisputeNote } from './dispute-note.tsx';
import { ProvenText } from './proven-text.tsx';

interface Props {
  readonly turn: TurnView;
  readonly name: string;
  readonly channel: Channel;
  readonly lang: string;
  readonly open: boolean;
  readonly onOpen: () => void;
  /** Goes back to this turn and says it anew. */
  readonly onRetry: () => void;
}

/** What was said in a turn, with every finding numbered in the words and explained below. */
function TurnBody({ turn, name, channel, lang, onRetry }: Omit<Props, 'open' | 'onOpen'>) {
  const { t } = useTranslation();
  const { evidence } = turn.assessment;
  const { notes, numbers } = notesOf(evidence);
  const { choice } = turn;
  const said = turn.warns === null ? t('talk:you') : t('talk:youBefore');
  const speaker = choice === null ? said : t('guided:chosenYou', { count: choice.options.length });
  return (
    <>
      <p className={styles['speaker']}>{name}</p>
      <div className={styles['customer']} lang={lang}>
        <Said parts={turn.heard} channel={channel} />
      </div>
      <p className={styles['speaker']}>{speaker}</p>
      <p lang={lang}>
        <EvidenceText text={turn.reply} evidence={evidence} numbers={numbers} />
      </p>
      {notes.length === 0 ? (
        <p className={styles['muted']}>{t('debrief:noFindings')}</p>
      ) : (
        <ol className={styles['notes']}>
          {notes.map((note) => (
            <li key={note.number}>
              <span>
                <Badge kind={kindOf(note)}>{note.number}</Badge>
              </span>
              <b>
                <HandbookLink to={rubricPath(note.criterion)}>
                  {criterionText(t, note.criterion, 'name')}
                </HandbookLink>
              </b>
              <span>
                {criterionText(t, note.criterion, { code: note.code })}
                {isUnsure(note) ? <span className={styles['muted']}> {t('debrief:unsure')}</span> : null}
                <span className={styles['under']}>
                  <ProvenText criterion={note.criterion} lang={turn.assessment.lang} />
                  <DisputeNote turn={turn.turn} criterion={note.criterion} code={note.code} />
                </span>
              </span>
            </li>
          ))}
        </ol>
      )}
      <GamingNotes settled={turn.assessment.settled} />
      {choice === null ? null : (
        <details className={styles['which']}>
          <summary>{t('guided:which', { count: choice.options.length })}</summary>
          <OptionsCompared choice={choice} lang={lang} isUnsure={isUnsure} />
        </details>
      )}
      <Button look="link" className={styles['retry']} onClick={onRetry}>
        <RotateCcw size="1em" aria-hidden="true" />
        {t('again:here')}
        <Hidden> {t('turn', { turn: turn.turn })}</Hidden>
      </Button>
    </>
  );
}

/** One turn of the transcript. A long talk has many, and few are opened: what is in one is drawn when it is opened first. */
export function TurnItem({ open, onOpen, ...rest }: Props) {
  const { t } = useTranslation();
  const [wasOpen, setWasOpen] = useState(open);
  if (open && !wasOpen) setWasOpen(true);
  const { turn, lang } = rest;
  const mood = (state: string): string => codeText(t, 'customer:mood', state);
  const { before, after } = turn;
  const id = `turn-${turn.turn}`;
  return (
    <li className={styles['turn']}>
      <button
        type="button"
        className={styles['turnHead']}
        aria-expanded={open}
        aria-controls={id}
        onClick={onOpen}
      >
        <span className={styles['number']}>{turn.turn}</span>
        <span className={styles['gist']} lang={open ? undefined : lang}>
          {open ? t('turn', { turn: turn.turn }) : turn.reply}
        </span>
        <span className={styles['muted']}>
          {before.mood === after.mood ? mood(after.mood) : `${mood(before.mood)} → ${mood(after.mood)}`}
        </span>
      </button>
      <div id={id} className={styles['body']} hidden={!open}>
        {open || wasOpen ? <TurnBody {...rest} /> : null}
      </div>
    </li>
  );
}
