import { useTranslation } from 'react-i18next';
import { LANG_NAMES } from '../../../i18n/lang-names.ts';
import { codeText } from '../../../i18n/texts.ts';
import type { OwnScenario } from '../../../scenario/own-shelf.ts';
import type { ScenarioCard } from '../../../scenario/shelved.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Face } from '../../../views/face/face.tsx';
import { download } from '../../download.ts';
import { MetaLine } from '../../meta-line.tsx';
import { langIn, textsIn, useLang } from '../../use-texts.ts';
import { useMeet } from '../../use-meet.ts';
import { whenText } from '../../when-text.ts';
import { lookOf } from '../../../shared/face.ts';
import styles from './own.module.css';

interface PlayProps {
  readonly card: ScenarioCard;
  readonly title: string;
}

/** Begins a round with the type of customer that the scenario was written for. */
function Play({ card, title }: PlayProps) {
  const { t } = useTranslation();
  const { meet, busy, error } = useMeet(card, card.persona);
  return (
    <>
      <Button disabled={busy} aria-label={t('own:playOf', { title })} onClick={() => void meet()}>
        {t('own:play')}
      </Button>
      {error === null ? null : <Notice alarm>{codeText(t, 'error', error)}</Notice>}
    </>
  );
}

interface Props {
  readonly scenario: OwnScenario;
  readonly onRemove: () => void;
}

/** One own scenario: what it is, and what can be done with it. */
export function OwnRow({ scenario: { file, card }, onRemove }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const title = card === null ? file.name : textsIn(card, lang).title;
  return (
    <li className={styles['row']}>
      <div className={styles['tiny']}>
        {card === null ? null : (
          <Face look={lookOf(card)} mood="upset" label={codeText(t, 'customer:mood', 'upset')} small />
        )}
      </div>
      <div>
        <p className={styles['title']} lang={card === null ? undefined : langIn(card, lang)}>
          {title}
        </p>
        {card === null ? <p>{t('own:unreadable')}</p> : null}
        <MetaLine>
          {(card?.languages ?? []).map((one) => (
            <span key={one} lang={one}>
              {LANG_NAMES[one]}
            </span>
          ))}
          {file.name}
          {t('own:added', { when: whenText(file.addedAt, lang) })}
        </MetaLine>
      </div>
      <div className={styles['actions']}>
        {card === null ? null : <Play card={card} title={title} />}
        <Button
          look="link"
          aria-label={t('own:exportOf', { title })}
          onClick={() => download(`${file.id}.json`, file.text)}
        >
          {t('own:export')}
        </Button>
        <Button look="quiet" aria-label={t('own:removeOf', { title })} onClick={onRemove}>
          {t('own:remove')}
        </Button>
      </div>
    </li>
  );
}
