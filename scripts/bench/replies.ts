/** Replies to grade by the thousand: the same for the same number, dense in what the grader looks for. */
import type { CueLang } from '../../src/shared/lang.ts';
import { PHRASES } from './phrases.ts';

/** A random source that gives the same row for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const MATTERS = {
  zh: {
    things: '您订的冰柜 这单外卖 上个月的账单 客厅的空调 您的行李 这双鞋 孩子的课程 那张机票'.split(' '),
    events:
      '晚到了三天 少了两个配件 多收了九十块 开机就响 送错了小区 尺码发错了 临时改了老师 被系统取消了'.split(
        ' ',
      ),
    details:
      '记录里写得很清楚 仓库那天没有人 我刚和班长核对过 单号在我手边 一共十二件 发票也寄错了 您打过两次电话 周三才有回音'.split(
        ' ',
      ),
  },
  en: {
    things: [
      'the freezer you ordered',
      'this delivery',
      'your last bill',
      'the air conditioner',
      'your suitcase',
      'that pair of shoes',
      "your son's course",
      'the ticket',
    ],
    events: [
      'came three days late',
      'was short of two parts',
      'was charged twice',
      'has been humming since it was installed',
      'went to the wrong building',
      'came in the wrong size',
      'was moved without a word',
      'was cancelled by the system',
    ],
    details: [
      'the log says so in plain words',
      'nobody was at the warehouse that day',
      'I went over it with the shift lead just now',
      'I have the number in front of me',
      'there were 12 boxes in all',
      'the invoice went astray too',
      'you had to call us twice',
      'it took until Wednesday to hear back',
    ],
  },
} as const;
const ENDS = { zh: '。。！？', en: '..!?' } as const;

/** Characters of a Chinese reply, words of an English one. */
const SHORTEST = 20;
const LONGEST = 120;
const PHRASE_SHARE = 0.55;

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `count` replies of 20 to 120 characters (Chinese) or words (English). */
export function makeReplies(lang: CueLang, count: number): readonly string[] {
  const random = randomFrom(lang === 'zh' ? 1 : 2);
  const one = <T>(items: ArrayLike<T>): T => items[Math.floor(random() * items.length)] as T;
  const { things, events, details } = MATTERS[lang];
  const phrases = Object.values(PHRASES[lang]).flat();
  const sentence = (): string => {
    const [thing, event] = [one(things), one(events)];
    const first = random() < PHRASE_SHARE;
    if (lang === 'zh') return `${first ? one(phrases) : one(details)}，${thing}${event}${one(ENDS.zh)}`;
    const words = first ? `${one(phrases)}, ${thing} ${event}` : `${thing} ${event}, ${one(details)}`;
    return capitalised(words) + one(ENDS.en);
  };
  const lengthOf = (text: string): number => (lang === 'zh' ? text.length : text.split(' ').length);
  return Array.from({ length: count }, () => {
    const wanted = SHORTEST + Math.floor(random() * (LONGEST - SHORTEST + 1));
    let reply = sentence();
    while (lengthOf(reply) < wanted) {
      const longer = `${reply}${lang === 'zh' ? '' : ' '}${sentence()}`;
      if (lengthOf(longer) > LONGEST) break;
      reply = longer;
    }
    return reply;
  });
}

/** Cues that mean nothing, of the pieces that replies are made of, so that they begin often and seldom end. */
export function makeCues(lang: CueLang, count: number): readonly string[] {
  const random = randomFrom(lang === 'zh' ? 3 : 4);
  const text = makeReplies(lang, 100).join(' ').toLowerCase();
  const pieces = [...new Set(lang === 'zh' ? text.match(/[\u4e00-\u9fff]/g) : text.match(/[a-z]+/g))];
  const cues = new Set<string>();
  while (cues.size < count) {
    const length = lang === 'zh' ? 3 + Math.floor(random() * 4) : 2 + Math.floor(random() * 3);
    const chosen = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]);
    cues.add(chosen.join(lang === 'zh' ? '' : ' '));
  }
  return [...cues];
}
