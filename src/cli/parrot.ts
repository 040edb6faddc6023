/** One reply said in every turn: a scenario that can be got through so asks too little (design §6). */
import type { LabelledReply } from '../grading/evaluate.ts';
import { playReplies, type PlayInput } from '../session/play-replies.ts';
import { MOST_TURNS } from './bots.ts';

/** From this rank on an ending says that the complaint was handled. */
export const HANDLED = 0.5;

/** A reply that reached such an ending, and which. */
export interface Parroted {
  readonly row: LabelledReply;
  readonly ending: string;
  readonly rank: number;
}

/** Of some replies those that come to a good ending by being said again and again, in order. */
export function parroted(input: PlayInput, rows: readonly LabelledReply[]): readonly Parroted[] {
  return rows.flatMap((row) => {
    const replies = Array.from({ length: MOST_TURNS }, () => row.reply);
    const { ending } = playReplies({ ...input, replies });
    const reached = input.scenario.endings.find(({ id }) => id === ending);
    return reached === undefined || reached.rank < HANDLED
      ? []
      : [{ row, ending: reached.id, rank: reached.rank }];
  });
}
