/** 说明原因: an honest, comprehensible ground for a limit or a cause (rubric §4, §9 "Reason and evidence"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Clause } from '../../text/types.ts';
import { offerCues, offerLevel } from '../offers.ts';
import { firmIf, found, has, isWorded, within } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'resolve.reason';

/** Characters that a ground must have for it to say more than "because". */
const CONTENT = { zh: 4, en: 12 } as const;

/** How sure it is where the root is named: of labelled replies that do, all but one in fifteen have it. */
const SURE = 0.8;

/** The clause may tell a ground of ours: no reproach, no rule pointed at, no wish, no offer. */
function isOpenTo(context: DetectContext, clause: Clause): boolean {
  if (clause.condition || clause.imperative || clause.question !== null) return false;
  return clause.subject !== 'customer' && !has(context, clause, 'no_ground');
}

/** "因为", "because" and what follows it. */
function saysWhy(context: DetectContext, clause: Clause): boolean {
  return within(context, clause, 'ground').some(
    (hit) => !hit.negated && !hit.quoted && clause.end - hit.span.end >= CONTENT[clause.lang],
  );
}

/** The ground of a no stands right behind it: "全款退不了, 场地的钱已经付出去了". */
function groundsNo(context: DetectContext, clause: Clause): boolean {
  const before = context.doc.clauses[clause.index - 1];
  if (before?.sentence !== clause.sentence || !has(context, before, 'refusal')) return false;
  if (before.question !== null || before.condition || before.subject === 'customer') return false;
  if (has(context, clause, 'refusal') || offerLevel(context, clause) > 0) return false;
  return clause.tense !== 'will' && clause.end - clause.start >= CONTENT[clause.lang] * 2;
}

/** The root is named in so many words: 问题出在月台, 根子在流程里没有这一步. */
const ROOT =
  /(?:原因[是在]|问题就?出在|根子就?[在是]|根源[在是]|毛病就?出?在|病根[在是]|是因为(?![您你]|我没))(?!哪|什么|谁).{2}/;

/** "不要分早晚": what is not to be done tells no ground. */
const NOT_TO_DO = /^(?:也|千万)?(?:不要|别|不用)(?!.*(?:因为|怕|免得)).{1,8}$/;

/** That the customer is not at fault, or that we are sorry, tells no cause. */
const NO_CAUSE =
  /^(?:真的?|实在|非常|很)*(?:不好意思|抱歉|对不起)[了啊呢]?$|不是[您你](?:们|家)?(?:的|弄|搞|看|记)?(?:错|问题|责任)/;

/** Characters of a clause that owns a fault and can't say besides how it came about: "that was us". */
const OWNED = 15;

/** Whose fault it was, or that we are sorry for it, with no word of why. */
function onlyOwns(context: DetectContext, clause: Clause): boolean {
  if (clause.lang !== 'en' || has(context, clause, 'ground')) return false;
  return (
    has(context, clause, 'apology') ||
    (clause.end - clause.start <= OWNED && has(context, clause, 'own_fault'))
  );
}

function rulesOut(context: DetectContext, clause: Clause): boolean {
  return (
    isWorded(context, clause, 'zh', NOT_TO_DO) ||
    isWorded(context, clause, 'zh', NO_CAUSE) ||
    onlyOwns(context, clause)
  );
}

function detect(context: DetectContext): readonly Finding[] {
  return context.doc.clauses
    .filter((clause) => isOpenTo(context, clause) && (saysWhy(context, clause) || groundsNo(context, clause)))
    .map((clause) => {
      const isNamed = isWorded(context, clause, 'zh', ROOT);
      return firmIf(isNamed, found(ID, 1, 'cause', clause, isNamed ? SURE : 0.65));
    });
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['cause'],
  cues: {
    zh: { ...offerCues.zh, ...zh },
    en: { ...offerCues.en, ...en },
  },
  wakes: ['ground', 'refusal'],
  detect,
  rulesOut,
} satisfies Criterion;
