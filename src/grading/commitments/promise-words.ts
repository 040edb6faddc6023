/** Words by which a promise and its slots are told. Each runs on one clause as it was typed, so that names show. */
import type { CueLang } from '../../shared/lang.ts';

const ZH_ROLE =
  '师傅|師傅|经理|經理|主管|店长|店長|主任|医生|醫師|医师|护士|護理師|老师|老師|工程师|工程師|技师|技師|司机|司機|同事|专员|專員|会计|會計|厨师|教练|教練|顾问|顧問|队长|組長|组长|客服|管家|技术员|財務|财务部?|仓库|倉庫|物流|工厂|工廠|总部|總部|车间|质检部?|维修部?|技术部?|售后部?|工程部|物业|厨房|前台|櫃檯|安装队|快递|宅配';

/** "I'll", "we're going to", "Priya fits": who, and the word after which the act begins. */
const EN_WHO =
  'I|[Ww]e|[Oo]ur (?:own )?\\w+(?: \\w+)?|[Mm]y (?:own )?\\w+(?: \\w+)?|[Tt]he \\w+(?: \\w+)?|(?:(?:Dr|Mr|Mrs|Ms|Chef|Nurse|Sister) )?[A-Z][a-z]+(?: (?:and [A-Z]|[A-Z])[a-z]+)*|[Ss]omeone (?:from|in) \\w+(?: \\w+)?|[Hh]e|[Ss]he|[Tt]hey|[Ii]t';
const EN_ACT =
  'adds?|books?|brings?|buys?|calls?|changes?|checks?|cleans?|collects?|comes?|covers?|credits?|cuts?|delivers?|drives?|drops?|emails?|fits?|fix(?:es)?|fl(?:y|ies)|follows?|gets?|gives?|goes|go|hands?|holds?|installs?|keeps?|leaves?|lends?|loads?|lands?|mails?|meets?|moves?|opens?|orders?|pays?|phones?|picks?|posts?|prints?|puts?|refunds?|repairs?|replaces?|reports?|resets?|rings?|runs?|sends?|sets?|ships?|signs?|sits?|starts?|stays?|stops?|swaps?|takes?|tests?|texts?|waives?|walks?|writes?';

/**
 * A clause that promises: `who` does it, and the act begins behind the match. English needs the form of a promise; Chinese has
 * none, so the doer is enough and may be missing.
 */
export const DOER: { readonly [L in CueLang]: RegExp } = {
  zh: new RegExp(
    `(?<who>我[们們](?:这边|這邊|店里?|店裡|公司|${ZH_ROLE})?|咱[们們]?|我(?:本人|自己)|我司|本店|我|[\\p{sc=Han}]{0,2}(?:${ZH_ROLE})|[小老阿][\\p{sc=Han}](?=[今明后後现現会會来來就把给給跟去在带帶])|(?<=^[^\\p{L}]*)(?![今明后後晚早上中下这這那原您你算把从從到第一每再先也都])[\\p{sc=Han}]{2,6}?(?=(?:今[天晚日]|明[天早晚日]|后天|後天|现在|現在|下周|下週|周[一二三四五六日]|週[一二三四五六日]|[\\d一二两三四五六七八九十]{1,3}(?:点|點|分|小时|小時)|会[^不员]|會[^不員]|将|將|这就|這就|马上|馬上|亲自|親自|正在)))`,
    'u',
  ),
  en: new RegExp(
    `(?<![\\w'’])(?<who>${EN_WHO})(?:(?:['’]ll| will| shall)(?: be (?=\\w+ing\\b))?(?: (?:also|personally|now|then|just|first|gladly|happily))*\\s|(?:['’]m|['’]re|['’]s| am| are| is) (?:also |now |just |already |then )?(?:going to\\s|about to\\s|(?=\\w+ing\\b)))`,
  ),
};

/** The same in the present: "Priya fits the chain at ten"; only where a time stands beside it. */
export const DOER_NOW = new RegExp(`(?<![\\w'’])(?<who>${EN_WHO}) (?=(?:${EN_ACT})\\b)`);

/** Done to the customer or the thing, the doer unsaid: "you'll be refunded". */
export const DOERLESS =
  /(?<![\w'’])(?:[Yy]ou|[Ss]he|[Hh]e|[Tt]hey|[Ii]t|[Tt]hat|[Tt]his|[Yy]our \w+(?: \w+)?|[Tt]he \w+(?: \w+)?|[Tt]hose \w+(?: \w+)?)(?:['’]ll| will|['’]s| is| are|['’]re) (?=(?:be \w+|get \w*|have|receive|going (?:out|back|on)|being \w+)\b)/;

/** "I'll" of mood and talk, not of acts. */
export const NO_ACT =
  /^(?:be (?:honest|frank|straight|blunt|clear|sorry)|admit|say|tell you (?:what|straight)|grant|give you that|not\b|never\b|understand|feel|afraid|sorry|hoping|trying|asking you|telling you|saying|sure|glad|wish|hope|see what|do (?:my|our) best|look into|try\b)/;

/** A Chinese act without a doer: for the customer, or with the thing in hand. */
export const FOR_CUSTOMER =
  /[给給帮幫替为為][您你]|(?:退|补|補|赔|賠|送|寄|还|還|换|換|借)(?:给|給)?[您你]|[把将將].{1,16}(?:送|寄|退|换|換|补|補|修|做|发|發|装|裝|打|查|核|记|記)|(?:送|寄|退|打|发|發|交)到|上[门門]|到[您你]家/;

/** What a Chinese clause with 我 can't be: a look back, a feeling, a state. */
export const ZH_NO_ACT =
  /^(?:是|在|有|也|都|很|真|不|没|沒|想|觉得|覺得|知道|明白|理解|听|聽|懂|看得出|看到|感到|希望|相信|建议|建議|叫|姓|刚|剛|已经|已經)/;

/** “我能定的是”: what is to come is named, and nothing done yet. */
export const ZH_TOPIC = /的是$/;

/** Between two times that are one: "tomorrow by ten", "明天上午…十点前". */
export const JOINT =
  /^[\s,]*(?:(?:at|by|before|between|on|and|in the|or|to|的|之?前|到|至|或|和|~|-)[\s,]*)?$/;

/** Behind us, whatever the tense word. */
export const DONE: { readonly [L in CueLang]: RegExp } = {
  zh: /已经?|刚(?:刚|才)?|了(?!解)/,
  en: /\b(?:i've|we've|i have|we have|has been|have been|is already|already|just (?:sent|booked|put|spoke|called|asked))\b/,
};
