import { Minus, Plus } from 'lucide-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { OutReason, Piece, Rewrite } from '../../coach/types.ts';
import { codeText, criterionText } from '../../i18n/texts.ts';
import { isCriterionId } from '../../shared/rubric-ids.ts';
import { Hidden } from '../../ui/notice.tsx';
import styles from './rewrites.module.css';

interface Props {
  readonly rewrite: Rewrite;
  readonly lang: string;
}

function reasonOf(t: TFunction, because: OutReason): string {
  return isCriterionId(because)
    ? criterionText(t, because, 'name')
    : codeText(t, 'debrief:rewrite.reasons', because);
}

function Quote({ text, lang }: { readonly text: string; readonly lang: string }) {
  const words = text.trim().replace(/[，,。.；;：:]+$/u, '');
  return (
    <q className={styles['quote']} lang={lang}>
      {words}
    </q>
  );
}

/** Why words were taken out, and what each sentence that was put in brings. */
export function RewriteNotes({ rewrite: { pieces, gains }, lang }: Props) {
  const { t } = useTranslation();
  const out = pieces.filter(
    (piece): piece is Extract<Piece, { kind: 'out' }> => piece.kind === 'out' && piece.because !== 'joint',
  );
  const put = pieces.filter(
    (piece): piece is Extract<Piece, { kind: 'in' }> => piece.kind === 'in' && piece.brings.length > 0,
  );
  return (
    <ul className={styles['notes']}>
      {out.map(({ text, because }) => (
        <li key={`- ${text}`}>
          <Minus size="1em" aria-hidden="true" className={styles['minus']} />
          <span>
            <Hidden>{t('debrief:rewrite.out')} </Hidden>
            <Quote text={text} lang={lang} /> {reasonOf(t, because)}
          </span>
        </li>
      ))}
      {put.map(({ text, brings }) => (
        <li key={`+ ${text}`}>
          <Plus size="1em" aria-hidden="true" className={styles['plus']} />
          <span>
            <Hidden>{t('debrief:rewrite.in')} </Hidden>
            <Quote text={text} lang={lang} />{' '}
            {brings
              .filter((id) => gains.includes(id))
              .map((id) => criterionText(t, id, 'name'))
              .join(t('debrief:rewrite.separator'))}
          </span>
        </li>
      ))}
    </ul>
  );
}
