/** 责怪客户: puts the fault on the customer, openly or as a question (rubric §6). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Clause } from '../../text/types.ts';
import { isInEarnest } from '../earnest.ts';
import { isCleared, PLAIN_SURE, plainCode, plainRoles } from '../plain.ts';
import { clausesWith, firmIf, found, has, quotedAt, within, wordsOf } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'pitfall.blame_customer';

/** Words of which one blames. */
const BLAME = ['yours', 'omitted', 'did', 'reproach'] as const;

/** The fault put on them in words that leave no doubt. */
const PLAIN = ['fault'] as const;

function isPlain(context: DetectContext, clause: Clause): boolean {
  return !has(context, clause, 'deserved', 'by_us') && plainCode(context, clause, PLAIN) !== undefined;
}

const WAKES = [...BLAME, ...PLAIN.flatMap(plainRoles)];

/** The fault is said to be theirs: not "不是您的错", not within "if". */
function accuses(context: DetectContext, clause: Clause): boolean {
  return within(context, clause, 'yours', 'omitted', 'did').some((hit) => !hit.negated && !hit.quoted);
}

/** The blame comes as a question that asks nothing: "您怎么不早说", "why didn't you read it?". */
function asks(context: DetectContext, clause: Clause): boolean {
  if (quotedAt(context, clause.start)) return false;
  return has(context, clause, 'reproach');
}

/** An exclamation that takes up what the customer said: 哎呀要陪妈妈透析啊. */
const TAKES_UP = /^(?:哎呀|哎哟|哎|啊|哦|噢|喔|原来|是要|天哪|天啊).*[啊呀哦喔呢]$/;
/** What the speaker is afraid of having done: 我是怕自己没讲清楚. */
const OWN_WORRY = /^我(?:是|就|也|只|只是)?(?:怕|担心)(?:自己|我|没)/;
/** Words that point at somebody, ask, or deny: without any of them nobody is blamed. */
const POINTS = /[您你谁没不别]|自己|怎么|为[什何啥]|干[嘛吗]|早|应?该|又|才|乱|非要|客人|顾客|客户|家长/;

/** Characters of a check that has nothing but its particle. */
const BARE_CHECK = 4;

/** One of two ways, ours or theirs: 要不我来打，还是您自己说？ */
const OR_YOU = /^还是[您你](?:们|自己)*(?:来|去|说|讲|跟|打|定|决定|拿|取|选|联系|安排|转)/;

function takesUp(context: DetectContext, clause: Clause): boolean {
  const words = wordsOf(context, clause);
  if (clause.lang !== 'zh') return false;
  return OWN_WORRY.test(words) || OR_YOU.test(words) || (TAKES_UP.test(words) && !POINTS.test(words));
}

/** A question in earnest, our side telling why it did or did not, the customer's words taken up, or what should have been given. */
function rulesOut(context: DetectContext, clause: Clause): boolean {
  if (isPlain(context, clause)) return false;
  if (
    isCleared(context, clause, PLAIN) ||
    has(context, clause, 'deserved', 'by_us') ||
    takesUp(context, clause)
  )
    return true;
  if (isInEarnest(context, clause, BLAME)) return true;
  // "对吧?" alone says nothing; what it checks may.
  return clause.question === 'confirm' && clause.end - clause.start <= BARE_CHECK;
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const clause of clausesWith(context, ...WAKES)) {
    if (isPlain(context, clause)) {
      findings.push(firmIf(true, found(ID, 1, 'fault', clause, PLAIN_SURE)));
      continue;
    }
    if (
      rulesOut(context, clause) ||
      clause.question === 'confirm' ||
      has(context, clause, 'absolved', 'checking')
    )
      continue;
    if (asks(context, clause)) findings.push(found(ID, 1, 'reproach', clause, 0.6));
    else if (accuses(context, clause)) findings.push(found(ID, 1, 'fault', clause, 0.6));
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['fault', 'reproach'],
  cues: { zh, en },
  wakes: WAKES,
  detect,
  rulesOut,
} satisfies Criterion;
