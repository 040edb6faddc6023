/** Words that name a kind of amends, in folded form; where two kinds match one clause, the earlier in the list counts. */
import type { CueLang } from '../../shared/lang.ts';
import type { OfferKind } from '../../shared/offer-kinds.ts';

type Words = readonly (readonly [OfferKind, RegExp])[];

const ZH: Words = [
  [
    'voucher',
    /(?:券|卡券|礼券)|代金|折价券|点数|红利|积分(?!没|我给您申请)|礼品卡|京东卡|购物卡|储值|红包|消费金|购物金|抵用/,
  ],
  [
    'loan',
    /(?<!找|问)借(?:[您你]|给[您你]|一|两|用(?!卡)|出)|(?:给[您你]|[您你]|我).{0,8}[备代]用的?[机件车品]|[备代]用(?:的)?.{0,4}(?:给[您你]|[您你]先|[您你]拿去|借)|代步|替代[机品车]|先(?:用|穿|骑|开|戴|顶)着|周转的|顶(?:上|着|几天)|应急(?:用)?的?(?:机|设备|一台|车)|代用|备机|备用[机的]|试驾车|[您你]先?(?:开着|骑着|穿着|用着)|[您你](?:先)?拿(?:去|着)先?用/,
  ],
  [
    'extension',
    /(?:延长|顺延|延期|往后延|延到|宽限|放宽|续|多给[您你]?|再给[您你]?|加|多开|再开|保留|留|改)(?:[您你])?.{0,10}(?:[天周月年](?!前|内|底)|期|保修|质保|保固|试用|有效)|保[修固].{0,6}[延加改到]|延保|保固|会员.{0,4}(?:延|送)|有效期.{0,8}[加延到]|(?:也|再|另外)延/,
  ],
  [
    'waiver',
    /(?:免(?!费)|减免|取消|划掉|删掉|销掉|注销)(?:掉|除|去|了)?.{0,6}(?:费|押金|违约金|滞纳金|差价|款)|(?:费|押金|违约金|滞纳金|运费|差价|手续费|低消|记录|\d|[十百千]).{0,7}(?:[就都也]?(?:给|帮|替)?[您你]?(?:向上)?(?:申请)?(?:(?:全|减)?免(?!费)(?:一半|了|掉|除|收)?|不收|不扣|不算|划掉|删掉|直接减掉|冲掉|注销))|(?<=[费钱金款价单次回杯顿份天程节桌课租账油账书日])[^换修送]{0,4}(?:不(?:另外|再|另)?(?:收|要|算|加|扣|用给|会算)|(?:不用|不必|无需|不要)[您你]?(?:再|另外|额外)*(?:出(?!面)|掏|付|给|还|花钱|补|承担))|(?:(?<=^.*不)收|免(?!费)(?:收)?|免收)[您你]?(?:任何)?.{0,4}(?:手续费|运费|差价|改签费|检查费|服务费|违约金|邮费|快递费|上门费)|(?:不用|不必|无需|不要)[您你](?:再|另外|额外)*(?:出(?!面)|掏|承担)|[您你]不(?:用|必)(?:另外|额外|再)+(?:付|加|出|给)|一分钱?(?:都|也)?(?:别|不用|不必)(?:给|付|交|出)|免单|免运|全免|都免|免费(?:退|取消|改签)/,
  ],
  [
    'refund',
    /退(?:[您你]|给[您你]|还|款|钱|费|[您你]钱|一半|全款|差价|押金|订金|定金|运费|回(?!原样)|到)|(?:全额?|原路|部分|双倍|按.{1,5})退(?!订|票)|退.{0,8}(?:元|块|钱|费|款)|(?:元|块|钱|费|款|差价|[十百千万]|\d)(?:.{0,8})[退返](?!订|货|换)|返还|刷退|退刷|返(?:给[您你]|话费|现|到)|打回(?:原)?卡/,
  ],
  [
    'discount',
    /[打给按算享].{0,7}(?:[^骨]折(?!成|腾|叠|现|价)|优惠)|\d折|[一二三四五六七八九对]{1,2}折|便宜|减(?:[您你]|去|掉|免)?[\d一二两三四五六七八九十]|减(?:[您你])?一半|优惠\d|折扣|半价|抵扣(?!券)|立减|折抵|折价|少收|折一成|[只就按].{0,4}(?:收[您你]?|算)[\d一二两三四五六七八九十]|会员价|成本价|从.{1,6}[款单]里[减扣]/,
  ],
  [
    'upgrade',
    /升级|升舱|升等|升(?:到|成|[您你]|为|贵宾|豪华|商务|头等|大)|换(?:到|成).{0,8}(?:更(?!换)|视野|靠海|海景|朝海|前排|好的|大的|大一)|[高大好]一[档级倍]|套房|包厢|头等|商务[舱座]|一等座|软卧|前舱|行政房|景观房|贵宾|专车|总监(?:亲自|重)|一对一|[Vv]ip/,
  ],
  [
    'compensation',
    /赔(?:[您你]|偿(?!的|标准)|付(?!规则)|给|上|钱|\d|[三五十]|$)|[费钱用款失板肉]{1,2}.{0,6}(?:[也都全]?赔|报销|(?:我|店里|店家|公司|平台|酒店|馆里|商场|航司|门店|超市|厂里|园里|旅行社|保险).{0,6}(?:出|付|报(?!警)|承担|负担|垫|全出|负责))|[费钱款](?:全|都|也|凭单子?|照单|实报)?(?:由|归|算).{1,6}(?:出|付|承担|负担|的)|报销|实报|(?<!作为)(?<!的)补偿|补贴[您你]|贴补|(?:由|我们|公司)吸收|理赔|误工|补[您你](?:\d|[一二两三四五六七八九]?[十百千]|$)|慰问金|(?:照|按票|按单)[付赔报]|双倍[返退赔]|退一赔|(?:罚单|差额|价差|损失|差的).{0,4}(?:认|给[您你]补)|算我们的账|记.{1,5}的账/,
  ],
  [
    'gift',
    /(?:(?<![配发寄重补派运])送(?!水|到|上|去|来|信|修)|赠|附送|赠送|奉送|加赠|招待|多送|免费(?:送|赠|提供|加|给|来|带))(?:[您你]|给[您你])?(?:女朋友|孩子|家人|老人)?.{0,6}(?:\d|一|两|三|几|份|瓶|盒|次|杯|果|餐|礼|张|套|小|钻|g|流量|束)(?!天|楼|点|过去)|请[您你](?:喝|吃|们)|(?:饮料|咖啡|茶|水果|早餐|晚餐|甜品|这[杯顿餐]|那[杯顿]).{0,6}(?:我请|免费|算.{1,4}的|不收钱|不要钱)|免费(?:早餐|停车|洗|体验|保养|加|续杯)|算(?:送|我请|.{0,3}(?:一点)?心意)|送的$|(?:再|另外|多|顺便|先)(?:给|多)?[您你]?(?:加|上|带|配|拿)一?(?:份|碟|杯|罐|盒|轮|个蛋|瓶)|(?:再|先)(?:带|上|拿|加)[一两](?:份|碟|杯|罐|盒|个|瓶|轮)|[洗护养](?:护)?免费|全送[您你]|再给[您你]加\d?[一两二三]?次/,
  ],
  [
    'priority',
    /优先|插(?:个|到)?.{0,4}(?:队|前面|下一)|加急|急件|插单|先帮[您你]|优先|加塞|专人(?:送|跟)|头一个|头班|第一个(?:给|送|修|办|排|做|就|号|就是)|提前(?:给[您你]|排|送|安排)|特快|当日达|绿色通道|快速(?:通)?道|免排队|不(?:用|必)(?:再)?(?:排|取号|等位|预约|抢)|直接(?:领|进|上|来我|插)|先(?:做|办|处理|修|给|送|接)[您你](?:的|这)|[您你](?:来)?(?:选|挑).{0,6}(?:时间|时段|车次|时候)|排在?(?:最|第一|到最)?前|排在第一|留[号给].{0,4}(?:位|号)|(?:号|时段|位置).{0,6}(?:占着|留着|锁)|下一位就/,
  ],
  [
    'repair',
    /(?:(?<!不走)维修(?!费|点|单|工)|(?<!已经|半小时)修(?:好(?!那天|再|之前|从)|完|起来|到好|得好)|(?:就|去|回来|来|给[您你]|当[场天]|派人)[修补装焊通](?!货|充|偿|[您你]|发|寄|送|齐|上|一|两|\d)|连夜(?:修|烘|查)|恢复(?:数据|,)|返工|返修|上门(?:修|检|测(?!量)|调|处理)|修理(?!费|厂)|(?:给|帮|替)[您你](?:现场|免费|重新)?(?:修|补好|缝|镶|洗一|清|调|焊|改好|贴好)|来修|过去修|重修|重新(?:定损|配音|调|校)|检修|抢修|调试|修复|修一|修缮|焊好|(?:墙|管|口子|扣子|漆|洞)[^,]{0,3}[补接换调装]好|(?:免费|给[您你]|替[您你])[^,]{0,3}(?:补|粘|调|接)(?:上|好)|重补|重新(?:收|配)|补漆|[更]?换(?:绳|线|垫片|滤芯|零件|配件|原厂|密封|胶条|一遍)|免费(?:补|修|镶|调)|去改管)/,
  ],
  [
    'replacement',
    /换(?:一|新|货|个|台|给[您你]|成|[您你](?!想)|只|双|件|套|辆|批|全新|大一码|整|上|过)|补发|重发|补出货|补货|换货|(?:重新|再)出货|重(?:新)?(?:给[您你])?(?:发|做|寄|送|安排|印|裱|制|烤|洗|打(?!一?遍)|下单|出|办|包|拍|录|订|开|讲|炸|煮|炒|磨|煎|冲|贴)|再(?:给[您你])?(?:发|寄|做|印)(?!短信|消息)一?|补(?:寄|送|齐|一份|课|拍|[两三]|发|回来)|[您你]补(?:上$|[两一三几]?(?=$|[个件瓶袋盒只]))|[转换](?:给|成|到)?(?:另|隔壁|女|老|别)[^他给]{0,6}|(?<![可以])换(?!好|季|句|谁|了?垫|绳|线|配件|零件)|另(?:发|寄|做|送)|现(?:炸|做|煮|烤)|(?:新|全新)(?:的|机|车|货|品|票|卡|单).{0,10}(?:发|寄|送|到|装|换)/,
  ],
];

const EN: Words = [
  [
    'waiver',
    /\b(?:waiv\w*|no (?:charge|fee)|(?:won't|not|without) (?:be )?charg\w*|drop (?:the|that) (?:fee|charge)|cancel (?:the|that) (?:fee|charge|penalty)|(?:fee|charge|fine|penalty|delivery|postage|call-?out) (?:is |will be |gets |comes )?(?:on us|waived|dropped|struck|off)|take (?:the|that) (?:fee|charge) off|free of charge)\b/,
  ],
  [
    'refund',
    /\b(?:refund\w*|money back|reimburs\w*|pay(?:ing)? (?:you )?back|(?:give|send|put|credit)\w* .{0,24}back (?:to|on|into|in)\b|back (?:to|on|onto|into) (?:your|the) (?:card|account)|return\w* (?:your|the|that) (?:deposit|money|fee|payment)|(?:fee|deposit|postage|fare|price|difference|money) back|credit\w* (?:your|the) (?:card|account|bill))\b/,
  ],
  [
    'discount',
    /\b(?:discount\w*|(?:percent|%|pounds?|dollars?|quid|half|third|quarter|fifth|tenth|[£$€]\s?\d+) (?:will )?(?:come |comes )?off\b|knock\w* .{0,20} off|off (?:the|your) (?:bill|price|invoice|next|total|order|rent|stay)|half price|reduc\w* (?:the|your) (?:bill|price|invoice|rent)|take .{0,16} off)\b|(?:%|percent) off\b/,
  ],
  [
    'voucher',
    /\b(?:vouchers?|gift cards?|store credit|points|coupons?|credit note|account credit|credit towards|e-?gift)\b/,
  ],
  [
    'compensation',
    /\b(?:compensat\w*|make good the loss|cover\w* (?:your|the) (?:loss\w*|cost\w*|taxi|cab|bill|damage|expenses?|lost|hotel|parking|wages|fare)|pay\w* (?:for )?(?:your|the) (?:taxi|cab|losses|lost|damage|expenses?|dry|parking|hotel|day|wages|fare|clean\w*)|goodwill payment|damages)\b/,
  ],
  [
    'loan',
    /\b(?:loan\w*|lend\w*|borrow\w*|courtesy (?:car|bike|device)|stand-?in|spare (?:one|unit|set|pair|phone|machine|car|laptop|pump|device)|temporary (?:unit|one|replacement|card|phone|set)|tide you over|in the meantime you can use|use (?:ours|one of ours))\b/,
  ],
  [
    'upgrade',
    /\b(?:upgrad\w*|better (?:room|seat|car|cabin)|(?:suite|business class|first class|sea view|larger room|bigger room))\b/,
  ],
  [
    'extension',
    /\b(?:exten(?:d|ds|ding|sion)\w*|(?:extra|additional|further|another|more) (?:\w+ )?(?:days?|weeks?|months?|years?)\b(?: of| on| to| free)?|(?:months?|weeks?|years?) (?:free|on us|extra|added))\b/,
  ],
  [
    'repair',
    /\b(?:repair\w*|mend\w*|fix(?:es|ed|ing)? (?:it|the|your|that|this)|re-?fit\w*|re-?seal\w*|put (?:it|that) right|re-?calibrat\w*|service (?:it|your|the)|re-?hang|re-?lay)\b/,
  ],
  [
    'replacement',
    /\b(?:replac\w*|re-?send\w*|re-?issu\w*|re-?print\w*|re-?mak\w*|re-?do\w*|re-?bak\w*|re-?order\w*|new (?:one|ones|set|pair|unit|part|card|batch|copy|cake|order|box|machine|ticket|lens|pump|hob|sofa|bike)|swap\w*|exchang\w*|fresh (?:one|batch|set|copy|order)|send (?:you )?(?:another|a second)|another (?:one|set|pair) (?:to|by|out))\b/,
  ],
  [
    'gift',
    /\b(?:complimentary|on the house|(?:free|extra) (?:\w+ )?(?:breakfast|meal|drink|dessert|wash|clean|session|lesson|class|tickets?|parking|coffee|night|bottle|service|sample|gift|lunch|tune|visit|month)|with our compliments|(?:breakfast|dinner|lunch|drinks|dessert|parking|coffee|it|that|this one|the first \w+)(?:'s| is| are)? on (?:us|me))\b/,
  ],
  [
    'priority',
    /\b(?:priorit\w*|fast-?track\w*|first (?:in the queue|slot|in line|appointment|call|on the list)|(?:top|front|head) of the (?:list|queue|line)|jump the queue|express|same-?day|expedit\w*|(?:pick|choose) (?:the|your|a|any) (?:slot|time|day)|first thing|ahead of (?:everyone|the queue|others)|squeeze you in)\b/,
  ],
];

export const OFFER_WORDS: { readonly [L in CueLang]: Words } = { zh: ZH, en: EN };
