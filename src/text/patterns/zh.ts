/** Structure words of Chinese, in folded form. Each pattern runs on one clause and has no nested repetition. */
import { Sieve, type Sifted } from '../sieve.ts';

const sieve = new Sieve();

/** Makes the words of a clause ready for the patterns that are tried on each clause. */
export const sift = (words: string): Sifted => sieve.sift(words);

/** A "not" that is part of another word, or of a question (A不A), and denies nothing that follows. */
export const NEGATION_IDIOM =
  /不好意思|[给添]?.?不便|不管|不但|不仅|不光|不如|不错|不少|不久|不同|不过|不得不|不断|不停|不时|不止|不只|对不[起住]|了不起|差不多|要不|说不定|不客气|不幸|不安|不满|不爽|不开心|不高兴|不舒服|不好受|不痛快|不容易|不已|不堪|不耐烦|不放心|不值|不甘|不公|不平|不对劲|不踏实|不像话|不应该|不该|不慎|不小心|不巧|不清不楚|不遗余力|不瞒|不妨|不由得|不禁|不愧|不亚于|毫不|毫无保留|免不了|少不了|不得已|没错|没问题|没事|没底|没关系|没想到|没面子|没耐心|无奈|无助|无论|无语|无望|无比|非常|除非|并非易事|特别|别人|别的|别处|告别|个别|类别|级别|区别|未来|未免|(.)不\1|可不可以|是否|[坐受忍来等吃说睡想看听找联打用开停赶跑推放信靠过收发送拿]不(?:住|起|到|出|着|下|及|动|消|开|上|完|掉|清|过|通|了(?!解))/g;

/** What a negator makes one word with: nothing behind it is denied (服务不到位害您白跑). */
export const NEGATION_CLOSED =
  /不(?:周|到位|及时|当|足|妥|力|佳|良|严|规范|专业|完善|准确|合理|合格|稳定|负责任|够)/g;

export const NEGATOR = sieve.add(
  /不是|不会|不能|不想|不用|不要|并非|没有|从不|从未|绝不|拒绝|不|没|未|别|勿|甭|无|休想/g,
);

/** A negator that turns the next one around: 不是我们不想处理. */
export const DOUBLE_OPENER = /^(?:不是|不能|不会|并非|没有)$/;

/** Words that begin a new predicate, where the scope of a negation ends beyond its grip. */
export const SCOPE_END = /[让害][您你]|害得|导致|造成|给[您你](?:添|带|造)|特别|抱歉|对不起/;

/** Words that begin a new predicate even close behind a negator (冰柜没到非常抱歉), but for verbs of thinking and saying. */
export const SCOPE_BREAK =
  /(?<!觉得|认为|感到|感觉|打算|需要|必要|准备|表示|说|是)(?:非常|真的|实在|真心|深感|十分|万分|衷心|郑重|诚恳)/;

/** Right behind the negator it is denied all the same: 不是真的抱歉. */
export const BREAK_GRIP = 1;

export const SCOPE_LENGTH = 10;
/** Inside this distance an apology word still belongs to the negator (我不会道歉, 不觉得抱歉). */
export const SCOPE_GRIP = 4;

/** Groups: the speaker, the customer, a third. */
export const PERSON = sieve.add(
  /(我们|咱们|我司|我方|本店|本公司|公司|我|咱|小编|客服)|(您|你)|(他们|她们|他|她|它|孩子|宝宝|老人|师傅|快递员|快递|物流|骑手|司机|工程师|同事|经理|主管|仓库)/g,
);
/** Before a person, these make it an object and not the doer. */
export const OBJECT_MARK =
  /[对给帮为替跟和向让把被于由请害叫使发寄传问找催怪骂]$|为了$|关于$|(?:通知|联系|送|寄|发|退)到?$|告诉$|告知$|提醒$|打扰$|感谢$/;

export const CONDITION = sieve.add(/如果|要是|万一|假如|假使|倘若|若是|若(?=[您你有能是在给造])|的话|倘/);

export const IMPERATIVE = sieve.add(
  /^(?:那|那么|先)?(?:请|麻烦|烦请|劳烦|还请|敬请|辛苦)(?!问|放心|允许|相信|原谅|谅解|见谅|接受|您放心|您相信|您原谅|您谅解|您见谅|您接受)|^(?:您|你)(?:先|再|自己|去|可以|需要|得|要|把|直接|最好|应该|必须)(?!.*(?:是|的)$)|^把.{1,14}(?:发|给|告诉|提供|寄|拍|报)|^(?:自己|赶紧|赶快)?(?:去|找|打|问|联系|重启|下载|登录)(?!了|过|年)/,
);

/** Words that ask where an order seems to be given: 您自己几点方便？ */
export const ASKING_WORD = /什么|几[点个天号位人次时]|哪|多少|怎么|如何|还是|(.)不\1/;
export const ASKING_PARTICLE = /[吗么呢]\??$/;
/** Denied, it is no question but a reproach: 您自己不会查吗. */
export const DENIED = /(.)[不没](?!\1)/;

/** Done, whatever other time is named. */
export const FINISHED = sieve.add(/已经?|刚(?!好)/);
export const DONE = sieve.add(/已经|已|刚刚|刚才|刚|了(?!解)|过(?![来去程分度敏程])/);
export const WILL = sieve.add(
  /会|将|马上|立刻|立即|这就|我来|稍后|今晚|明天|明早|后天|下周|下午|待会|等下|回头/,
);
export const MIGHT = sieve.add(/可能|也许|或许|尽量|争取|试试|看看能不能|大概|说不准/);

const CONSENT_WORD = '(?:可以|行|好|成|能接受|接受|满意|合适|妥当|同意|认可|愿意|ok|没意见|合心意)';
export const CONSENT = sieve.add(
  new RegExp(
    `${CONSENT_WORD}(?:吗|么|不|嘛|吧|不行)[呢呀啊]?\\??$|行不行|成不成|好不好|可不可以|能不能接受|愿不愿意|满不满意|可否|是否(?:可以|接受|满意|同意|认可)|(?:您|你)(?:看|觉得|认为|意下)(?:这样|这么|这么办|这样安排)?(?:怎么样|如何|呢|行|好)|这(?:样|么).{0,8}怎么样`,
  ),
);
export const CONFIRM = sieve.add(
  /(?:对|没错|没弄错|没听错|没记错|没理解错|不对)(?:(?:吗|吧|不|么|嘛)\??|\?)$|(?:对不对|是吧|是不是这样)\??$|是(?:这样|这个意思|这么|这么回事|这个情况).{0,4}(?:吗|吧|么|\?)|理解(?:得|的).{0,3}(?:对|正确|没错|准确)|有没有(?:理解|听|记)(?:错|漏)/,
);
export const RHETORICAL = sieve.add(
  /难道|凭什么|何必|何苦|岂|谁(?:不|能不|让您|让你|叫您|叫你)|哪(?:能|有那么|有这)|有(?:什么|啥)(?:好|可|值得)|什么好(?:道歉|说|解释)|能怪|怪(?:谁|我们)(?:呢|吗|啊|\?)|还能怎么|怎么(?:可能|能(?!.{0,3}帮)|不早|不提前|不先|不看|不问)|(?:想|要|是想|是要|还想|还要)(?:让|叫|我们?给)?我们?(?:[^怎多什哪如]{0,6})(?:道歉|赔)|能不.{1,3}(?:吗|么|嘛)|不(?:就|也)?是.{1,14}(?:吗|么|嘛)\??$|不就.{1,10}(?:吗|么|嘛)\??$|至于(?:吗|么|嘛)|关我(?:什么|啥)事|是不是(?:故意|太|有病|想)/,
);
/** What somebody left undone, said as a reproach: 您当时没看说明. */
export const OMITTED = sieve.add(/(?:当时|之前|自己|下单).{0,6}(?:没|不)(?:看|说|读|检查|注意|留意|早|仔细)/);
/** Before those words: it is the speaker who left it undone. */
export const OMITTED_BY_US = /(?:我|我们|咱们?|店里|公司|同事|客服|仓库|司机|师傅).{0,4}(?:当时|之前|自己)/;
export const WHY_NOT = sieve.add(/为(?:什么|何|啥)(?:不|没)/);
/** The customer is asked why not, unless it is something that should have reached them. */
export const WHY_THEIRS =
  /[您你]们?(?:自己|当时|之前|那时候?|那天|昨天|也|就|都|还){0,2}为(?:什么|何|啥)(?!没有?(?:收到|接到|拿到|等到|看到|听到|领到|坐上|用上))/;
/** What our side did not do for the customer. */
export const WHY_OURS =
  /(?:我们?|咱们?|我司|本店|店里|公司|客服|司机|师傅|骑手|快递|仓库|同事)(?:这边|自己|当时|之前|那天|昨天|也|就|都|还){0,2}为(?:什么|何|啥)|为(?:什么|何|啥)没有?人|为(?:什么|何|啥)(?:不|没).{0,8}(?:告诉|告知|通知|联系|提醒|回复|答复|知会|转告|接待|给|跟|和|帮|替|向|退|赔|送|寄|发)[^我]{0,4}[您你]/;
/** Words that take a "why" along as what was looked into or is told. */
export const WHY_TOLD =
  /(?:我.{0,6}|帮您|替您|至于|关于|这边)(?:查|问|核实|了解|说明|解释|告诉您|交代|弄清|搞清|说|讲|回答|回复|也?想知道|不清楚|不知道)?[一了下过清楚明白您]{0,4}为(?:什么|何|啥)|^[您你](?:问|想知道|想了解)(?:的是)?.{0,4}为(?:什么|何|啥)/;
/** A clause that gives the ground asked for in the one before. */
export const EXPLAINS =
  /^(?:主要|其实|这|那|都|确实|应该|可能)?(?:是(?![您你])|因为(?![您你])|由于(?![您你])|原因|怪我)|^(?:我|咱|这边|刚|已经|帮您).{0,8}(?:查|核|问|说明|解释|确认|了解|讲|说|交代|弄清|搞清|答复|看了|翻了)/;

export const GUIDING = sieve.add(
  /(?:除了|抛开|撇开).{1,14}(?:还|最|哪|什么)|(?:更|最(?![好晚近后迟])|优先|首先|其中).{0,10}(?:哪|什么|谁)|(?:哪|什么).{0,10}(?:更|最(?![好晚近后迟])|优先|要紧|重要|在意|关键|看重|放心不下)/,
);
export const OPEN = sieve.add(
  /怎么|为什么|为何|什么(?!时候|颜色|型号|名字|牌子|时间|日期|号|地址|价|码|尺码|规格|款|东西的?号|时段|版本|品牌)|哪些|如何|啥(?!时候|型号|颜色)|怎样|哪方面|哪几方面|(?:说说|讲讲|聊聊|描述).{0,10}(?:吗|呢|么)/,
);
/** Ends that make a clause a question even without a question mark. */
export const QUESTION_END = sieve.add(/(?:吗|么|呢|没有|不)$|(.)不\1|是不是|有没有|能不能|可不可以|是否/);
/** A predicate that asks, where neither mark nor particle does: 编号是多少呀, 当时怎么回事. */
export const ASKING_END = sieve.add(
  /(?:是(?:多少|什么|谁|哪位|哪[天家款种个])|贵姓|怎么回事|(?:什么|啥)(?:情况|原因|问题)|多少钱|在哪[儿里]?)[呀啊捏呐哈]?$/,
);
/** Words before it that tell and don't ask. */
export const TOLD = sieve.add(/知道|明白|清楚|了解|看看|查|核|告诉|说明|无论|不管|没/);
export const QUESTION_OPENER = sieve.add(/请问|想问|问一下|请教|能(?:不能)?.{0,6}(?:说说|讲讲|告诉|描述)/);

/** A new clause begins before these where no mark divides (chat style). */
export const CLAUSE_OPENERS = [
  '但是',
  '不过',
  '可是',
  '然而',
  '所以',
  '因此',
  '因为',
  '由于',
  '而且',
  '并且',
  '另外',
  '此外',
  '然后',
  '接着',
  '同时',
  '否则',
  '如果',
  '要是',
] as const;
/** "我" begins a clause where a deed of the speaker follows. */
export const SPEAKER_OPENER =
  /^我们?(?:马上|这就|现在|已经|会|来|今天|明天|立刻|立即|给您|帮您|先|理解|知道|非常|真|很|向您)/;
/** "您看" begins the question whether it suits. */
export const CONSENT_OPENER = /^[您你](?:看(?![到见过了])|觉得)/;
export const NO_SPLIT_AFTER = /[让给跟和对请向由把被替为的是]$/;
/** Shorter clauses are not divided. */
export const MIN_SPLIT = 5;

/** Bounded, so that a text of nothing but digits stays linear. */
const NUMBER = '(?:\\d{1,6}(?:\\.\\d{1,4})?|[一二两三四五六七八九十百半几]{1,6})';
const DAY =
  '(?:今天|今日|今晚|今早|明天|明日|明早|明晚|后天|大后天|当天|当晚|次日|本周[一二三四五六日天内]?|这周[一二三四五六日天内]?|下周[一二三四五六日天]?|周[一二三四五六日天]|星期[一二三四五六日天]|礼拜[一二三四五六日天]|月底|年底|月初|\\d{1,2}月\\d{1,2}[日号]?|\\d{1,2}号)';
const PART = '(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|夜里|早|晚)';
const CLOCK = `(?:\\d{1,2}:\\d{2}|${NUMBER}点(?:半|钟|整|[一二三四五\\d]{1,3}分?|一刻)?)`;
/** Past first: what matches here is told, not promised. */
export const TIME_PAST =
  /(?:昨[天晚日]|前天|上周[一二三四五六日天]?|上个?月|去年|当时|前几天|今早|刚才)(?:凌晨|早上|上午|中午|下午|傍晚|晚上|夜里)?(?:\d{1,2}:\d{2}|[\d一二两三四五六七八九十]{1,3}点半?)?/g;
export const TIME_FREQUENCY = new RegExp(
  `每(?:隔)?(?:${NUMBER}个?)?(?:分钟|小时|钟头|天|日|周|星期|月)`,
  'g',
);
export const TIME_DEADLINE = new RegExp(
  [
    `${DAY}(?:的)?${PART}?(?:的)?${CLOCK}?`,
    `${PART}${CLOCK}`,
    CLOCK,
    `${NUMBER}个?(?:分钟|小时|钟头|工作日|天|日|周|星期|月)(?:之内|以内|内|之后|以后|后|前)`,
    `(?:下班|打烊|关门|天黑|午饭|中午|晚饭|月底|周末|节|开门|开市|上班|睡)前`,
  ].join('|'),
  'g',
);
export const TIME_DURATION = new RegExp(
  `${NUMBER}个?(?:多)?(?:分钟|小时|钟头|工作日|天|日|周|星期|礼拜|月|年)`,
  'g',
);
export const TIME_VAGUE =
  /尽快|尽早|马上|立刻|立即|稍后|很快|近期|第一时间|不久|过会儿?|一会儿?|回头|改天|抓紧|赶紧|赶快|及时/g;

export const AMOUNT =
  /(?:[¥$£€]|nt\$|人民币)\s?\d[\d,]{0,14}(?:\.\d{1,4})?|\d[\d,]{0,14}(?:\.\d{1,4})?\s?(?:元|块钱?|万元|万|美元|欧元|英镑|新台币|%|折)|百分之[\d一二两三四五六七八九十百]{1,6}|[零一二两三四五六七八九十百千万]{1,10}(?:元|块钱?|折)/g;

/** Characters that carry no content of a case on their own: pronouns, particles, copulas, formula words. */
export const STOP_CHARS = '的了吗吧呢是我您你这那们在有和与就都也很还不没说要会把给让个到啊呀么嘛得着过';
/** Pairs that stand in any reply and say nothing about this case. */
export const STOP_PAIRS = new Set(
  '一个 这个 那个 什么 怎么 可以 一下 一直 现在 还是 这么 理解 心情 感受 抱歉 不便 处理 解决 问题 客服 公司 非常 真的 已经 马上 尽快 因为 所以 如果 但是 不过 自己 知道 情况 事情 时间 今天 明天 东西 感谢 反馈 请问 希望 需要 一样 这样 那样 为什 以后 时候 觉得 应该 可能 确实 实在 帮您'.split(
    ' ',
  ),
);

/** Characters of courtesy and mood, which tell no question from another; unlike `STOP_CHARS` none that asks or tells when. */
export const COURTESY_CHARS = '您你请问吗呢啊呀的了吧';

/** Question words: many questions share them, and what is asked for decides. */
export const ASKING_UNITS = new Set('什 么 什么 怎 怎么 哪 哪里 几 几点 多 多少 谁 何'.split(' '));
