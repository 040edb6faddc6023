/** The words of the long talk: a stall keeper goes through a list of deliveries, one after another. */

export type TalkLang = 'zh-Hans' | 'en';

interface Texts {
  readonly title: string;
  readonly customer: { readonly name: string; readonly address: string; readonly pronoun: string };
  readonly case: { readonly role: string; readonly summary: string; readonly known: string[] };
  readonly needs: { readonly list: string; readonly respect: string };
  /** `#` is the number of the delivery. */
  readonly say: readonly string[];
  readonly nudge: readonly string[];
  readonly endings: Record<'settled' | 'gone', { title: string; say: string[]; outcome: string }>;
  /** What went wrong, and what is done about it: each pair is a reply of its own. */
  readonly wrong: readonly string[];
  readonly done: readonly string[];
  /** Typed key by key; some 200 characters. */
  readonly typed: string;
}

export const LONG_TALK: { readonly [L in TalkLang]: Texts } = {
  'zh-Hans': {
    title: '一张长长的清单',
    customer: { name: '罗秋禾', address: '罗女士', pronoun: '她' },
    case: {
      role: '你是一家食材批发公司的客服。',
      summary: '一位摊主把几个月来每一次送错的货都记了下来，要一条一条说清楚。',
      known: ['单子上有几十条。', '大多数是录单时出的错。'],
    },
    needs: { list: '每一条都有人管', respect: '有人肯听她说完' },
    say: ['清单上第#条：又送错了。这一条怎么说？'],
    nudge: [
      '我问的是第#条，这一条到底怎么回事？',
      '第#条您还没回答我。',
      '您先把第#条说清楚。',
      '第#条是谁的错，您说一句。',
      '别的先放一放，第#条怎么办？',
      '最后问一次，第#条怎么办？',
    ],
    endings: {
      settled: { title: '都说清楚了', say: ['好，这张单子总算说完了。'], outcome: '她把清单收了起来。' },
      gone: { title: '不谈了', say: ['我找别家订货去。'], outcome: '她换了一家供货商。' },
    },
    wrong: [
      '这一单我们录错了地址，害您白等了一个上午',
      '这一单我们少装了两箱，害您那天没法开摊',
      '这一单我们漏排了车，您打了三次电话都没人管',
      '这一单我们送来的是隔夜的货，您只好全扔了',
      '这一单我们多收了您九十块，到现在也没退',
      '这一单司机把货放在巷口就走，您一个人搬了半天',
      '这一单我们临时改了时间，也没跟您说一声',
      '这一单冷车坏在路上，您的馅料全化了',
    ],
    done: [
      '我今天下午三点前把差的钱退到您账上',
      '我明天早上六点让马师傅补送，不收运费',
      '我现在就改系统里的地址，改好给您发短信',
      '我五点前给仓库班长打电话，六点给您回话',
      '这周五之前我寄一份书面说明给您',
      '明早我亲自在仓库核对您的箱数，发照片给您',
      '我把这一单的费用全部免掉，今晚八点前到账',
      '下周起您的货固定由七点的冷车送，我盯着',
    ],
    typed:
      '罗女士，您一条一条记了这么久，每一次都是您在替我们收拾，换谁都会生气。这一单是我们录错了地址，害您在摊上白等了一个上午，真的非常抱歉。我刚才查了派车单，周四那天根本没有派出去，责任在我们，不在您。我现在就让马师傅装车，今晚六点前送到您摊上，五点我亲自给您打电话报位置，运费今天就退给您。万一路上耽误了，我六点十分给您打电话，马上换备用车送，您明天早上的生意不会再耽误。您看这样可以吗？您还有什么担心的，都可以跟我说。',
  },
  en: {
    title: 'A long list',
    customer: { name: 'Gwen Pritchard', address: 'Ms Pritchard', pronoun: 'her' },
    case: {
      role: 'You answer for a food wholesaler.',
      summary:
        'A stall keeper wrote down every delivery that went wrong for months and goes through the list.',
      known: ['There are dozens of entries.', 'Most are mistakes made when orders were typed in.'],
    },
    needs: { list: 'Somebody who sees to every entry', respect: 'To be heard out' },
    say: ['Number # on my list: wrong again. What about that one?'],
    nudge: [
      'I asked about number #. What happened there?',
      'You have not answered number # yet.',
      'Number # first, please.',
      'Whose mistake was number #?',
      'Leave the rest aside: what about number #?',
      'For the last time, what about number #?',
    ],
    endings: {
      settled: { title: 'Gone through', say: ['Good. That was the list.'], outcome: 'She folds the list.' },
      gone: {
        title: 'Another supplier',
        say: ['I am ordering elsewhere.'],
        outcome: 'She changes supplier.',
      },
    },
    wrong: [
      'we typed the wrong address and you lost a whole morning over it',
      'we packed two boxes too few and you could not open that day',
      'we never booked the van and you rang three times for nothing',
      'we sent you goods from the day before and you had to throw them out',
      'we charged you ninety pounds too much and never paid it back',
      'our driver left it at the corner and you carried it all yourself',
      'we changed the time without a word to you',
      'our cold van broke down and your filling thawed',
    ],
    done: [
      'I am refunding the difference to your card by 3pm today',
      'I am sending Tom with the rest at 6am tomorrow, free of charge',
      'I am changing the address in the system now and will text you when it is done',
      'I will ring the depot by 5pm and call you back at six',
      'I will post you a written account of it by Friday',
      'I will count your boxes myself tomorrow morning and send you a photo',
      'I am taking the whole charge off, and it will be back with you by 8pm tonight',
      'from Monday your goods come with the cold van at seven, and I watch over it',
    ],
    typed:
      'You kept that list for months, Ms Pritchard, and no wonder you are angry. We typed the wrong address, that is our mistake, and I am so sorry you lost a morning. Tom brings it by 6pm tonight and I will ring you at 5pm. Does that work for you?',
  },
};

function at(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

/** The reply of a turn, from 0: no two of the first 64 have both halves in common. */
export function longReply(lang: TalkLang, turn: number): string {
  const { wrong, done } = LONG_TALK[lang];
  const [first, second] = [at(wrong, turn), at(done, turn + Math.floor(turn / wrong.length))];
  return lang === 'en'
    ? `With that one ${first}. I am sorry about number ${turn + 1}. As for what happens now: ${second}. Does that work for you?`
    : `第${turn + 1}条，${first}，真的很抱歉。接下来这样办：${second}。您看这样可以吗？`;
}
