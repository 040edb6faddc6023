import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import type { DebriefModel } from '../../report/types.ts';
import { Hidden } from '../../ui/notice.tsx';
import styles from './debrief.module.css';

/** The flow taken against the flow taught: turns across, steps down. */
export function PathTable({ model, control }: { readonly model: DebriefModel; readonly control: boolean }) {
  const { t } = useTranslation();
  const { path, turns, controlLost } = model;
  return (
    <>
      <div className={styles['scroll']}>
        <table className={styles['path']}>
          <thead>
            <tr>
              <th scope="col">{t('debrief:turnColumn')}</th>
              {turns.map(({ turn }) => (
                <th key={turn} scope="col">
                  {turn}
                </th>
              ))}
              <th scope="col">{t('debrief:pathCount')}</th>
            </tr>
          </thead>
          <tbody>
            {path.map(({ step, turns: carried, filledAt }) => (
              <tr key={step}>
                <th scope="row">{codeText(t, 'flows:step', step)}</th>
                {turns.map(({ turn }) => (
                  <td key={turn}>
                    {carried.includes(turn) ? (
                      <>
                        <span className={styles['dot']} data-filled={filledAt !== null && turn >= filledAt} />
                        <Hidden>{t('flows:state.done')}</Hidden>
                      </>
                    ) : null}
                  </td>
                ))}
                <td>
                  {filledAt !== null
                    ? t('debrief:pathDone', { turn: filledAt })
                    : carried.length > 0
                      ? t('debrief:pathEarly')
                      : t('debrief:pathNever')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {control ? (
        <p className={styles['muted']}>
          {controlLost.length === 0
            ? t('debrief:controlKept')
            : t('debrief:controlLost', { turns: controlLost.join(', ') })}
        </p>
      ) : null}
    </>
  );
}
