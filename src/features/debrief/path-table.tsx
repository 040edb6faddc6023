import { useTranslation } from 'react-i18next';
import type { FlowDefinition } from '../../charts/flows/definition.ts';
import { codeText, courseWords, stepText, translatorOf } from '../../i18n/texts.ts';
import { pathRowText } from '../../report/path-text.ts';
import { flowPath } from '../../shared/handbook.ts';
import type { DebriefModel, PathRow, StepBack } from '../../report/types.ts';
import { Hidden } from '../../ui/notice.tsx';
import { FlowAbout } from '../../views/flow-about.tsx';
import { HandbookLink } from '../../views/handbook-link.tsx';
import { Milestones } from '../../views/milestones.tsx';
import styles from './path-table.module.css';

/** Turns that fit beside their steps on a narrow screen. */
const WIDE = 4;

interface Props {
  readonly model: DebriefModel;
  readonly turns: number;
  readonly flow: Pick<FlowDefinition, 'id' | 'control'>;
}

/** How a turn stands to a step: on the path, done before its turn, or not at all. */
function stateIn({ turns, early, counted, filledAt }: PathRow, turn: number): 'done' | 'early' | 'none' {
  if (early.includes(turn)) return 'early';
  if (!turns.includes(turn)) return 'none';
  return counted.includes(turn) || (filledAt !== null && turn >= filledAt) ? 'done' : 'early';
}

/** The turns in which the path went back, each with its reasons. */
function backsIn(path: readonly PathRow[]): readonly StepBack[] {
  const all = path.flatMap(({ back }) => back);
  const isFirst = (one: StepBack, at: number): boolean =>
    all.findIndex(({ turn, because }) => turn === one.turn && because === one.because) === at;
  return all.filter(isFirst).sort((a, b) => a.turn - b.turn);
}

/** The flow taken against the flow taught: turns across, steps down in the taught order, Control as a rail over them. */
export function PathTable({ model, turns, flow }: Props) {
  const { t } = useTranslation();
  const { path, milestones, controlLost } = model;
  const all = Array.from({ length: turns }, (_, index) => index + 1);
  const backs = backsIn(path);
  const table = (
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
          {flow.control ? (
            <tr>
              <th scope="row">
                <b>
                  <HandbookLink to={flowPath(flow.id, 'control')}>{t('flows:control.name')}</HandbookLink>
                </b>
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
                <b>
                  <HandbookLink to={flowPath(flow.id, row.step)}>
                    {stepText(t, flow.id, row.step, 'name')}
                  </HandbookLink>
                </b>
                <small>{pathRowText(row, translatorOf(t))}</small>
              </th>
              {all.map((turn) => {
                const state = stateIn(row, turn);
                return (
                  <td key={turn}>
                    {row.back.some((one) => one.turn === turn) ? (
                      <span className={styles['back']}>
                        <span aria-hidden="true">{'↩'}</span>
                        <Hidden>{t('debrief:pathCell.back')}</Hidden>
                      </span>
                    ) : null}
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
  return (
    <>
      <Milestones flow={flow.id} milestones={milestones} />
      {table}
      {backs.length === 0 ? null : (
        <ul className={styles['backs']}>
          {backs.map(({ turn, because }) => (
            <li key={`${turn} ${because}`}>
              {t('turn', { turn })}
              {t('flows:colon')}
              {courseWords(t, flow.id, 'regressions', because)}
            </li>
          ))}
        </ul>
      )}
      <FlowAbout flow={flow.id} steps={path.map(({ step }) => step)} />
    </>
  );
}
