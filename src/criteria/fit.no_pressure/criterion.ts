/** 谨慎型: time to think, no need to decide now (rubric §5). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import { hull, type Span } from '../../shared/span.ts';
import { clausesWith, firmIf, found, has, stands, within } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'fit.no_pressure';

/** "今天不用定", "nothing has to be signed": a deed of deciding after words that there is no need for it. */
function notNow(context: DetectContext): readonly Span[] {
  return clausesWith(context, 'no_need').flatMap((clause) => {
    const [need] = within(context, clause, 'no_need');
    const decide = within(context, clause, 'decide').find(
      ({ span }) => need !== undefined && span.start >= need.span.end,
    );
    return need === undefined || decide === undefined ? [] : [hull(need.span, decide.span)];
  });
}

/** Somewhere in the reply there is something to decide: else "take all the time you want" lets the customer tell. */
function isAboutDeciding(context: DetectContext): boolean {
  return has(context, { start: 0, end: context.doc.folded.length }, 'decide', 'say_no');
}

function detect(context: DetectContext): readonly Finding[] {
  const free = context
    .hits('time')
    .filter(stands)
    .map(({ span }) => span);
  const outright = isAboutDeciding(context) ? context.hits('outright').filter(stands) : [];
  const firm = outright.map(({ span }) =>
    firmIf(true, found(ID, 1, 'time', context.clauseAt(span.start), 0.85)),
  );
  const others = [...free, ...notNow(context)]
    .filter((span) => !has(context, context.clauseAt(span.start), 'other', 'no_time'))
    .map((span) => found(ID, 1, 'time', span, 0.8));
  return [...firm, ...others];
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['time'],
  cues: { zh, en },
  wakes: ['time', 'no_need', 'outright'],
  detect,
  rulesOut: (context, clause) => has(context, clause, 'no_time'),
} satisfies Criterion;
