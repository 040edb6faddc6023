import { Minus, Plus } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutReason, Piece, Rewrite } from '../../coach/types.ts';
import { codeText, criterionText } from '../../i18n/texts.ts';
import { rubricPath } from '../../shared/handbook.ts';
import { isCriterionId, type CriterionId } from '../../shared/rubric-ids.ts';
import { Hidden } from '../../ui/notice.tsx';
import { HandbookLink } from '../../views/handbook-link.tsx';
import styles from './rewrites.module.css';

interface Props {
  readonly rewrite: Rewrite;
  readonly lang: string;
}

function Name({ criterion }: { readonly criterion: CriterionId }) {
  const { t } = useTranslation();
  return <HandbookLink to={rubricPath(criterion)}>{criterionText(t, criterion, 'name')}</HandbookLink>;
}

function Reason({ because }: { readonly because: OutReason }) {
  const { t } = useTranslation();
  return isCriterionId(because) ? (
    <Name criterion={because} />
  ) : (
    codeText(t, 'debrief:rewrite.reasons', because)
  );
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
            <Quote text={text} lang={lang} /> <Reason because={because} />
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
              .map((id, at) => (
                <Fragment key={id}>
                  {at === 0 ? null : t('debrief:rewrite.separator')}
                  <Name criterion={id} />
                </Fragment>
              ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
