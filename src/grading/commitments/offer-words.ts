/** Words that name a kind of amends, in folded form; where two kinds match one clause, the earlier in the list counts. */
import type { CueLang } from '../../shared/lang.ts';
import type { OfferKind } from '../../shared/offer-kinds.ts';

type Words = readonly (readonly [OfferKind, RegExp])[];

const ZH: Words = [
  [
    'waiver',
    /(?:免(?!费)|不收|不再收|减免|取消)(?:掉|除|去|了)?.{0,6}(?:费|押金|违约金|滞纳金|差价|运费)|(?:费|违约金|滞纳金)(?:全|都|一律|就|给您|帮您)?.{0,3}(?:免|不收|减免|由我们承担|我们出|我们承担)|免费(?:退|换|取消|改签)/,
  ],
  [
    'refund',
    /退(?:您|给您|还|款|钱|费|您钱|一半|全款|差价|押金|订金|定金|运费)|(?:全额|原路|部分)退|退.{0,8}(?:元|块|钱|费|款)|(?:元|块|钱|费|款|差价)(?:.{0,6})退/,
  ],
  [
    'discount',
    /[打给按算享].{0,5}(?:折|优惠)|\d折|[一二三四五六七八九]{1,2}折|便宜|减(?:您|去|掉|免)?\d|优惠\d|折扣|半价|抵扣|立减|少收/,
  ],
  ['voucher', /券|代金|积分|礼品卡|储值|余额|红包|消费金|购物金|抵用/],
  ['compensation', /赔(?:您|偿|付|给|上|一)|补偿|补贴您|理赔|误工|赔\d|补您\d|慰问金/],
  [
    'loan',
    /借(?:您|给您|一|两|用|出)|(?:给您|您).{0,8}备用[机件车品]|备用[机件车品].{0,6}(?:给您|您先)|代步|替代[机品车]|先用着|周转|顶上|应急(?:用)?的?(?:机|设备|一台|车)|代用|备机/,
  ],
  ['upgrade', /升级|升舱|升等|换到.{0,6}(?:更|高|大|好)|高一[档级]|套房|头等|商务舱|行政房|景观房/],
  [
    'extension',
    /(?:延长|顺延|延期|往后延|多给您?|再给您?|加).{0,8}(?:天|周|月|年|期|保修|质保|试用|有效)|保修.{0,4}延|延保|会员.{0,4}(?:延|送)/,
  ],
  ['repair', /(?:免费)?(?:维修(?!费)|修好|返修|上门修|修理(?!费)|给您修|来修|重修|检修|调试|修复|修一)/],
  [
    'replacement',
    /换(?:一|新|货|个|台|给您|成|您|只|双|件|套|辆|批)|补发|重发|重新(?:发|做|寄|送|安排|印|裱|制|烤|洗|打|下单|出|办)|重做|再(?:发|寄|做|送|补|印)一?|补(?:寄|送|齐|一份|上)|另(?:发|寄|做|送)/,
  ],
  [
    'gift',
    /(?:送|赠|附送|赠送|奉送|免费(?:送|赠|提供|加|给))(?:您|给您)?.{0,10}(?:一|两|份|瓶|盒|次|杯|果|餐|礼|张|套|小)|请您(?:喝|吃)|免费(?:早餐|停车|洗|体验|保养|加)/,
  ],
  [
    'priority',
    /优先|插(?:个|到)?队|加急|加塞|专车|专人(?:送|跟)|头一个|第一个(?:给您|送|修|办|排)|提前(?:给您|排|送|安排)|特快|当日达|绿色通道|您(?:来)?(?:选|挑).{0,6}(?:时间|时段|车次|时候)|排在(?:最)?前/,
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
