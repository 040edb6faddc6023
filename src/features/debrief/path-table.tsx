import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import type { DebriefModel, PathRow } from '../../report/types.ts';
import { Hidden } from '../../ui/notice.tsx';
import styles from './path-table.module.css';

/** Turns that fit beside their steps on a narrow screen. */
const WIDE = 4;

interface Props {
  readonly model: DebriefModel;
  readonly turns: number;
  /** Whether Control runs beside the path. */
  readonly control: boolean;
}

/** How a turn stands to a step: on the path, done before its turn, or not at all. */
function stateIn({ turns, filledAt }: PathRow, turn: number): 'done' | 'early' | 'none' {
  if (!turns.includes(turn)) return 'none';
  return filledAt !== null && turn >= filledAt ? 'done' : 'early';
}

/** The flow taken against the flow taught: turns across, steps down in the taught order, Control as a rail over them. */
export function PathTable({ model, turns, control }: Props) {
  const { t } = useTranslation();
  const { path, controlLost } = model;
  const all = Array.from({ length: turns }, (_, index) => index + 1);
  const told = ({ filledAt, turns: carried }: PathRow): string => {
    if (filledAt !== null) return t('debrief:pathDone', { turn: filledAt });
    return carried.length > 0 ? t('debrief:pathEarly') : t('debrief:pathNever');
  };
  return (
    // A long table is scrolled, by keyboard too.
    <div
      className={styles['scroll']}
      role="group"
      aria-label={t('debrief:path')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={turns > WIDE ? 0 : undefined}
    >
      <table className={styles['path']}>
        <thead>
          <tr>
            <th scope="col">{t('debrief:pathCount')}</th>
            {all.map((turn) => (
              <th key={turn} scope="col">
                <Hidden>{t('turn', { turn })}</Hidden>
                <span aria-hidden="true">{turn}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {control ? (
            <tr>
              <th scope="row">
                <b>{t('flows:step.control')}</b>
                <small>
                  {controlLost.length === 0
                    ? t('debrief:controlKept')
                    : t('debrief:controlLost', {
                        count: controlLost.length,
                        turns: controlLost.join(t('debrief:listJoin')),
                      })}
                </small>
              </th>
              {all.map((turn) => (
                <td key={turn} className={styles['rail']} data-lost={controlLost.includes(turn)}>
                  <Hidden>{codeText(t, 'debrief:controlCell', String(!controlLost.includes(turn)))}</Hidden>
                </td>
              ))}
            </tr>
          ) : null}
          {path.map((row) => (
            <tr key={row.step}>
              <th scope="row">
                <b>{codeText(t, 'flows:step', row.step)}</b>
                <small>{told(row)}</small>
              </th>
              {all.map((turn) => {
                const state = stateIn(row, turn);
                return (
                  <td key={turn}>
                    {state === 'none' ? null : (
                      <span className={styles['dot']} data-state={state}>
                        <Hidden>{codeText(t, 'debrief:pathCell', state)}</Hidden>
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
