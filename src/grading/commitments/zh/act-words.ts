/** Words around the act of a Chinese promise, in folded form. */

/** What may stand before the act or its doer and belongs to neither: ties, and adverbs that only say that it will be. */
export const BEFORE =
  /^(?:另外|此外|同时|然后|接着|随后|之后|而且|并且?|并|不过|但是?|所以|因此|那么?(?=[我他她给就])|好了|到了|其中|再|又|也|还|都|亦|就|便|则|会|将|要(?=给)|正在|正(?=[与和跟])|现在|目前|马上|立刻|立即|立马|即时|即刻|当下|这就|顺便|顺手|尽快|尽量|一定|务必|可能|应该|个人|,)+/;
/** Who speaks, or one spoken of, with what is said of them: 我这边, 他本人, 我老公. */
export const PRONOUN =
  /(?<![给帮让跟和与陪替把请等对向找为比打叫问从])(?:我们|咱们?|他们|她们|我|他|她|本店|本公司|本馆)(?:这边|这里|这儿|那边|本人|全员|全部人|老公|老婆|太太|爱人|爸|妈|儿子|女儿|同事|师傅|徒弟)?(?![的们]|手机|电话|名字|微信|家[的里]|工[钱资])/g;
/** Who by the word for it: 由资深美容师负责. */
export const BY_WHOM =
  /^由(.{1,8}?)(?=负责|[支垫代]?付|[负承]担|陪|服务|送|提交|[出补跟全]|处理|上门|安排|亲自|统一|来|给)/;
/** Right before a doer in the middle of a clause: 由秀琴姐服务, 有专人来登记. */
export const BY = /[由有]$/;
/** Behind a word of a doer these make it the place or the owner: 系统里, 公司的. */
export const NOT_DOER = /^(?:[里内的费价卡]|[上中](?![门午])|那边|那里)/;
/** Before a word of a doer these make it the one to whom something is done: 让店里, 联系物流. */
export const DONE_TO = /(?:[让请叫给帮和跟与找派到把去回在为向对从]|联系|固定|安排)$/;
/** What those who do something are called, at the end of their name. */
export const DOER = /[师员人工队部厂商店家行馆院司社局所处室组团科方哥姐叔姨嫂长生士爸妈公婆徒友妹弟车船]$/;
/** Words that belong to a thing rather than to whoever is named behind it: 费用店里出, 坏的那台厂家来修. */
export const THING = /[费钱款块元台件机份个]|^坏的|^新/;
/** Behind a doer the act has begun with these. */
export const BEGUN = /(?:来|去|看完|到|要|先)$/;
/** What only rounds off a clause. */
export const ROUNDS_OFF = /(?:哈|哦|喔|啦|啊|呀|噢)+$/;
/** How a clause begins whose first words are what something is done to or what comes about. */
export const TOPIC = new RegExp(
  [
    '^(?:这|那|其余|剩|多收|差[的额价]|原|您的|你的|上次|全部|新的?|旧的?|\\d)',
    '^[^给帮把让请送补退寄出付骑开调打传转查交]{1,8}?(?:费|款|钱|元|押金|租金|订金|定金|差价|券|票|期限?|证|积分|点数|零件|配件|报告|合同|合约|货|误工|损失)(?=[^的])',
    '^(?!书面|[当现]场|骑车|开车|远程|亲自|免费|直接|主动|全额|单独|专门|重新|提前|连夜|电话|短信|微信|当面|统一|自己|一[并起]|[给帮把让请送补退寄])[\\p{sc=Han}a-z]{1,6}?(?:[会将](?!员)|[给帮][您你])',
  ].join('|'),
  'u',
);
/** What no topic begins with. */
export const NO_TOPIC = /^[给帮把让请送补退寄替陪带由到在按]/;
