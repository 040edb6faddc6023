/** The time between two contacts, in the terminal. */
import { wallTimeText } from '../i18n/wall-time-text.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { PendingAct } from '../session/pending-act.ts';
import type { RoundView } from '../session/types.ts';
import type { Lang } from '../shared/lang.ts';
import type { Io } from './io.ts';

/** What was promised until then, and what is in the way of it. */
export function printPending({ act, begins, due }: PendingAct, scenario: Scenario, lang: Lang, io: Io): void {
  const words = scenario.texts[lang]?.acts[act.id];
  io.out('');
  io.out(`— ${words?.title ?? act.id}, ${wallTimeText(begins, lang)} —`);
  for (const { id } of act.obstacles)
    if (due.some(({ obstacle }) => obstacle === id)) io.out(words?.obstacles[id]?.news ?? id);
  for (const { promise, obstacle } of due) {
    const time = promise.due === null ? '' : wallTimeText(promise.due, lang);
    const mark = obstacle === null ? ' ' : '!';
    io.out(`${mark} ${io.t('cli:play.promised', { key: promise.key, quote: promise.quote, time })}`);
  }
}

/** The act that has just begun. */
export function printAct(view: RoundView, scenario: Scenario, lang: Lang, io: Io): void {
  const act = view.acts.at(-1);
  if (act === undefined) return;
  for (const { key, fate } of act.fates) io.out(io.t(`cli:play.fate.${fate}`, { key }));
  io.out(scenario.texts[lang]?.acts[act.act]?.setting ?? '');
}
