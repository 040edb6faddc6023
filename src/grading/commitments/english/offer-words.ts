/** English words that name a kind of amends, in folded form; where several match one clause, the earlier in the list counts first. */
import type { OfferKind } from '../../../shared/offer-kinds.ts';

const SUM =
  '(?:[$£€]\\s?\\d[\\d.,]*|(?:rs\\.?|usd|eur|gbp) ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:dollars?|pounds?|euros?|quid|bucks|%|percent)|\\b(?:\\w+[- ])?\\w+ (?:dollars|pounds|euros|quid|bucks|percent))';
const CASH = `(?:${SUM}|\\d[\\d.,]*|money|fees?|fares?|price|cost|costs|deposit|payments?|rent|difference|half|third|full|all of it|amount|sum|nights?|charges?|postage|delivery|what you(?:'ve)? paid|everything you(?:'ve)? paid|the lot|subscription|premium)`;
const FEE = `(?:fees?|charges?|charge|fines?|penalt(?:y|ies)|bill|invoice|call-?out|labour|postage|shipping|delivery|surcharge|interest|cost|costs|deposit|excess|rent|instal?lment|balance|${SUM})`;
const GIVE =
  '(?:give|giving|gives|gave|send|sending|sent|bring|bringing|brings|get|getting|have|having|order|ordering|ordered|mail|mailing|post|posting|deliver|delivering|drop|dropping|dispatch|dispatching|ship|shipping|ships|make|making|cut|cutting|print|printing|put|putting|leave|leaving|courier|couriering|issue|issuing|prepare|preparing|bake|baking|cook|cooking)';
const SPAN = '(?:day|week|month|year|fortnight|night|session|lesson|class)s?';
const BETTER =
  '(?:next|bigger|larger|better|higher|newer|nicer|quieter|best|premium|deluxe|private|senior|more (?:spacious|powerful))';
const LENT =
  '(?:until (?:yours|it|we|the|then|that)|till (?:yours|it|we|the|then)|for the time being|in the meantime|meanwhile|to (?:use|tide|keep|get|see) (?:you )?(?:through|over|going|until|till|while)|for now|while (?:you wait|yours|it|we|the))';
const PEOPLE =
  '(?:engineer|technician|plumber|electrician|fitters?|plasterer|joiner|carpenter|mechanic|glazier|roofer|tiler|decorator|crew|repair\\w*)';
/** What is new or second and no amends. */
const NO_THING =
  '(?:dates?|days?|times?|appointment|version|update|release|system|policy|rule|number|name|options?|ways?|points?|reasons?|calls?|emails?|messages?|questions?|starter|member|colleague|lad|girl)';
const THING =
  '(?:one|ones|set|pair|unit|part|card|batch|copy|cake|order|box|machine|ticket|model|bag|bottle|phone|dozen|bunch|canvas|portion|plate|dish|key|router|meter|door|panel|sheet|print|parcel|item)';

export const ENGLISH_OFFER_WORDS: readonly (readonly [OfferKind, RegExp])[] = [
  [
    'waiver',
    new RegExp(
      [
        '\\bwaiv\\w*',
        '\\b(?:no|not? any|without|zero) (?:(?:call-?out|extra|further|late|hire|delivery|cancellation|labour|additional) )?(?:charge|charges|fee|fees|labour|call-?out|cost to you|bill)\\b',
        "\\b(?:won't|not|never|without|aren't|isn't) (?:be )?(?:charg|bill|invoic)\\w*",
        "\\b(?:won't|don't|needn't|not|never) (?:have to |need to |be |going to )?(?:pay(?:ing)?|owe)\\b(?! (?:attention|again))",
        '\\b(?:nothing|pay nothing|not a penny|not a cent)(?: (?:more|further|else|left))? (?:to pay|for (?:it|that|this|them))|\\bpay nothing|\\bnothing to pay\\b',
        '\\bfree of charge\\b|\\b(?:costs?|cost) you (?:nothing|anything)',
        `\\b(?:drop|cancel|wip|strik|struck|cross|delet|remov|revers|scrap|writ|tak|clear|freez)\\w*(?: \\w+)? (?:off |out )?(?:the|that|this|your|those|all|both|any|of) (?:[\\w-]+ ){0,3}${FEE}(?: (?:off|out|away|tonight|today|now))?(?=$|[^a-z0-9%]| (?:from|off|on|for|of|in|now|today|right|as|and|which|we|that|tonight)\\b)(?! (?:of|less))`,
        `\\b(?:fee|charge|charges|fine|penalty|delivery|postage|call-?out|surcharge|bill) (?:is|are|will be|gets?|comes|come|has been|have been|'s been|'s)(?: \\w+)? (?:on us|waived|dropped|struck|off|wiped|gone|cancelled|removed|taken off|deleted|written off|reversed)`,
        `\\b(?:taken|took|take|taking|struck|written|crossed) (?:it|that|them|this|those|the \\w+) off(?! (?:the|a) (?:shelf|list|shelves))`,
        "\\b(?:order|delivery|service|wash|stay|meal|first (?:one|month)|this one|parking|today|dinner|lunch|drinks|room|hire|visit|it)(?:'s| is| are|'ll be| will be) (?:all )?(?:free|on (?:us|me|the house))\\b",
      ].join('|'),
    ),
  ],
  [
    'refund',
    new RegExp(
      [
        '\\brefund\\w*|\\breimburs\\w*|\\bmoney back\\b',
        '\\bpay(?:ing|s)? (?:you |them |it )?back\\b',
        `\\b${CASH}(?: \\w+){0,4} back\\b`,
        `\\b(?:put|sent|send|paid|give|gave|giving|giv\\w+|going|credited|popp\\w+) (?:you )?back (?:the |your |all )?(?:\\w+ )?${CASH}`,
        '\\bback (?:on|to|onto|into|in) (?:your|the|ur) (?:\\w+ )?(?:card|account|bank|wallet|balance)',
        `\\b(?:credit|return|transfer)\\w* (?:\\w+ )?(?:your|the|that|all) (?:\\w+ ){0,2}(?:card|account|bill|deposit|money|fee|payment|amount|difference)`,
        '\\bget (?:all |half |some )?(?:of )?(?:it|that|them) back\\b',
      ].join('|'),
    ),
  ],
  [
    'discount',
    new RegExp(
      [
        '\\bdiscount\\w*',
        `(?:${SUM}|\\b(?:half|third|quarter|fifth|tenth|tenner|fiver)) (?:will |gets? )?(?:comes? )?(?:off|less|cheaper)\\b`,
        `\\b(?:knock|tak|took)\\w* (?:\\w+ )?(?:${SUM}|half|a third|a quarter|\\w+ percent|something)(?: \\w+){0,3} off\\b`,
        `\\bkeep(?:s|ing)? (?:the |your |that )?(?:(?:old|same|present|current|lower) (?:price|rate|fee)|${SUM})`,
        '\\bhalf price\\b|\\bhalf off\\b|\\breduc\\w* (?:the|your) (?:bill|price|invoice|rent|fee)',
        `\\b(?:bring|put|get)\\w* (?:it|that|the price|you) (?:down|back) (?:by|to|on) ${SUM}`,
        `\\bat (?:a reduced|the old|a lower|trade|cost) (?:price|rate)`,
      ].join('|'),
    ),
  ],
  [
    'voucher',
    new RegExp(
      [
        '\\bvouchers?\\b|\\bgift ?cards?\\b|\\bcoupons?\\b|\\bcredit note|\\be-?gift',
        '\\bfree (?:\\w+ )?\\w+ on your account|\\b(?:store|ride|account|travel|shop|site|on-?board|flight) credits?\\b|\\bin credits?\\b|\\bcredits? (?:towards|to spend|for your next)|\\b(?:\\d+|hundred|thousand|bonus|loyalty|reward|double|free|extra|club) points\\b',
        `${SUM} (?:credit|code|token|to spend)`,
        "\\b(?:a|the|here's a|promo|discount) (?:token|code) (?:for|worth|in)\\b",
        '\\bfree (?:\\w+ )?(?:tickets?|pass)\\b|\\bon your (?:loyalty|stamp) card\\b|\\b(?:lounge|day|guest) pass\\b',
        '\\byour next (?:\\w+ )?\\w+ (?:is|are) (?:free|on us)\\b',
      ].join('|'),
    ),
  ],
  [
    'compensation',
    new RegExp(
      [
        '\\bcompensat\\w*|\\bgoodwill\\b|\\bdamages\\b|\\bmake good the loss',
        '\\b(?:cover|covering|covered|settle)\\b(?! (?:letter|all|note|story|art))(?: (?:it|that|your|the|any|up|all|what|for|them)\\b)',
        `\\b(?:we|i|company|firm|force|shop|insurer)(?:'ll|'re|'m| will| can| would)? (?:also )?pay(?:ing|s)? (?:you )?(?:for )?(?:your|the|that|it|any|all|whatever|what|for|up|him|her|them|a|half)\\b(?! back)`,
        `\\b(?:pay|give|giving|paying|put|putting|add|adding|send|sending) (?:you |it )?${SUM}(?: \\w+){0,4} (?:towards|for (?:the|your) (?:upset|trouble|inconvenience|wait|stress|time|distress|bother|lost))`,
        `\\b(?:put|pay|transfer)\\w* ${SUM} (?:in|into|to) (?:your|it)`,
        '\\b(?:put|putting) (?:you|your \\w+) (?:up )?in (?:a|the) (?:\\w+ )?(?:hotel|novotel|hilton|inn|b&b)|\\b(?:a|your) hotel (?:room )?(?:for|by|near|till|until|tonight)',
        '\\bfull value of\\b|\\blost (?:takings|wages|earnings|income|day)\\b.{0,24}\\bright\\b|\\bowed? \\S{0,2}\\d+ for (?:a|the|your) (?:delay|loss)',
        `\\b(?:taxi|cab|dry[- ]?clean\\w*|cleaning|vet|hotel|lunch|dinner|parking)(?: bill| receipts?| fare)?(?:'s| is| are) (?:on us|ours|covered)`,
      ].join('|'),
    ),
  ],
  [
    'loan',
    new RegExp(
      [
        '\\blo?an(?:ing|ed|er)?\\b|\\blend\\w*|\\bborrow\\w*|\\bcourtesy (?:car|bike|device|van|fiat|phone)|\\bcourtesy \\w+|\\bstand-?in\\b',
        `\\b(?:${GIVE}|use|using|take|taking|drive|ride|keep|couriering)\\b.{2,60}\\b${LENT}`,
        `\\b${LENT},? .{0,20}\\b(?:${GIVE}|use|take|drive|borrow)\\b`,
        '\\b(?:spare|temporary|replacement|rental|demo) (?:one|unit|set|pair|phone|machine|car|laptop|pump|device|card|keys?|heater|fridge|racket|bike|router)',
        '\\b(?:use|take|have|drive|ride|using) (?:ours|one of ours|our (?!word|answer|reply|full|written|report|apolog|number|offer|team|name|thanks)\\w+)\\b(?! (?:word|advice|time|apolog|number|offer|team|place|note|name|call))',
        '\\b(?:use|take|drive|ride|using|borrow) my (?!word|advice|time|apolog|number|offer|place|note|name|call)(?:own )?\\w+',
        '\\bone of (?:ours|theirs)\\b',
      ].join('|'),
    ),
  ],
  [
    'upgrade',
    new RegExp(
      [
        '\\bupgrad\\w*',
        `\\b${BETTER} (?:room|seat|seats|car|cabin|model|one|size|table|truck|van|plan|suite|unit|version|class)(?: up)?\\b(?! (?:time|to talk))`,
        '\\b(?:model|size|class) (?:up|above)\\b|\\b(?:next|one) (?:one|model|size|category) up\\b',
        '\\b(?:suite|business class|first class|premium economy|sea view|ocean view|penthouse|boardroom|balcony cabin|premium plan|pro plan|vip)\\b(?! (?:stamp|post|vouchers?))',
        '\\b(?:mov|bump|seat|switch|put)\\w* (?:you|you both|your party|the two of you|it)(?: \\w+)? (?:up )?(?:to|in|into|onto) (?:a |the |our |row |room |cabin |box |business|first)(?!.{0,12}(?:list|queue|line|hotel|touch|novotel))',
        '\\b(?:at|for) (?:the )?(?:same (?:price|money|rate)|price of the|no extra (?:cost|charge)|price you paid)|\\bsame price\\b|\\bno extra\\b(?! charge)',
      ].join('|'),
    ),
  ],
  [
    'extension',
    new RegExp(
      [
        '\\bexten(?:d|ds|ding|ded|sion)\\b(?! (?:my|our) (?:apolog|sincere))',
        `\\b(?:add|adding|added|tack\\w*|put|putting|giv\\w+|gave|get|gets|run)\\b.{0,30}\\b(?:free |extra |more |additional |another )?(?<!\\b(?:next|this|last|every|each|per|that|all|in a|by the) )${SPAN}\\b(?: (?:free|extra|longer|more|validity|free validity))?(?= (?:to|on|onto|at the end|back|free|extra|longer|validity|for free)\\b|$)`,
        `\\b(?:extra|additional|further|another|more|free) (?:(?!(?:a|an|per|each|every|in|for)\\b)\\w+ )?(?:days?|weeks?|months?|years?)\\b`,
        `\\b(?:days?|weeks?|months?|years?) (?:free|on us|extra|added|longer)\\b`,
        '\\b(?:valid|good|open|running|keep (?:it|the \\w+|your \\w+|that \\w+)|have|take the return|pay)(?: \\w+)? (?:up to|until|till|for another|for (?:a|one) more)\\b',
        `\\b(?:on|onto|to) the end of (?:your|the|ur)\\b|\\blonger\\b.{0,12}$|\\b(?:warranty|guarantee|cover|contract|membership|pass|deadline|due dates?)\\b.{0,20}\\b(?:moved|stretched|pushed|to three|another year)`,
        '\\b(?:stretch|push|mov)\\w* (?:your|the|all) (?:\\w+ )?(?:warranty|guarantee|deadline|due date|expiry|date)',
        '\\blate (?:check-?out|return)\\b',
      ].join('|'),
    ),
  ],
  [
    'repair',
    new RegExp(
      [
        '(?<!\\b(?:(?:while|during|before|after|in|of)(?: the| your)?) )\\brepair(?!s? (?:shop|form|team|desk|cost))\\w*|\\brespray\\w*|\\bmend\\w*|\\bfix(?:es|ed|ing)? (?:it|the|your|that|this|them|everything|both)\\b|\\bhave it fixed',
        `\\bre-?(?:fit|seal|calibrat|hang|lay|cement|string|stitch|wir|tun|paint|plaster|polish|glu|tighten|grout|sand|level|align|hem|solder|upholster|install|touch)\\w*`,
        '\\b(?:put|puts|putting|make|making|get) (?:it|that|this|them|everything) (?:right|good|working|straight)\\b',
        '\\b(?:fit|fits|fitting|install|installing|change|changing|chang\\w+|sew|weld|patch|fill|plane|sand|polish|paint|treat|stitch|tighten|unblock|seal|glue|solder|grease|adjust|tune|bleed|file|clean)(?:s|es|ing|ed)? (?:(?:and \\w+ )?(?:it|them|that|this)|(?:a|the|your|my|our|all|both) (?:\\w+ ){0,2}\\w+)',
        `\\b${PEOPLE}(?:'s|,? \\w+ \\w+,|'ll| will| can| is| are|,? \\w+,)? ?(?:\\w+ ){0,2}(?:come|comes|coming|be with|with you|visit|visits|look|fit|fix|be there|reach|call|(?:come|comes|coming|go|goes|be|is|are|sent) out|on (?:his|her|their) way|at yours|booked|for you)`,
        `\\b(?:booked|send|sending|sends|bring|bringing|have) (?:\\w+ ){0,3}${PEOPLE}`,
        '\\b(?:redo|re-?do|rework)(?:s|es|ing)? (?:it|them|that|both|your)|\\bship a fix|\\bpatch (?:it|today|tonight)',
      ].join('|'),
    ),
  ],
  [
    'replacement',
    new RegExp(
      [
        '\\breplac(?!ement (?:car|policy|form))\\w*|\\bre-?(?:send|issu|print|mak|bak|order|cook|ship|plat|fir|cut|post|deliver)\\w*|\\bswap\\w*|\\bexchang\\w*',
        `\\b(?:new|fresh|right|correct|sealed|second|spare|missing|proper) (?:\\w+ ){0,2}?${THING}s?\\b`,
        `\\b(?:${GIVE}|take|taking|order|choose|pick|fit|fitting)\\b (?:you |him |her |them |your \\w+ )?(?:out )?(?:a |the |an |two |three |your |his |her |some )?(?:brand )?(?:new|fresh|right|correct|missing|sealed|another|different|medium|second)\\b(?! (?:bill|email|link|date|appointment|slot|time|invoice|day|quote|estimate|account|booking|contract|look|chance)| ${NO_THING}\\b)`,
        `\\b(?:a|the|your|two) (?:new|fresh|replacement|second|right|correct|proper) (?!${NO_THING}\\b)(?:\\w+ ){1,3}(?:is|are|'s|goes|go|comes|come|will|leaves|ships|follows|on)\\b`,
        `\\banother (?:one|set|pair|room|copy|driver|cab|table|car|bottle|batch)\\b|\\bnew ones?\\b|\\bdo (?:it|them) again\\b|\\bremake`,
      ].join('|'),
    ),
  ],
  [
    'gift',
    new RegExp(
      [
        '\\bcomplimentary\\b|\\b(?:with our|our) compliments\\b|\\bfor nothing\\b|\\bthrow(?:ing)? in\\b|\\bas a (?:thank|gift|present|treat|gesture)|\\bgifts?\\b(?! ?cards?)|\\bhelp yourself',
        '\\b(?:free|extra) (?:\\w+ )?(?:breakfast|meal|drinks?|desserts?|wash|clean|lessons?|session|coffee|night|bottle|service|sample|lunch|tune|visit|minutes|hour|class|one-to-one|refill|pizza|snacks?|training)',
        "\\b(?:breakfast|dinner|lunch|drinks?|dessert|desserts|coffees?|bottle|round|meal|cake|tea|it|that|this one|the first \\w+)(?:'s| is| are)? (?:also )?(?:free|on (?:us|me|the house))\\b",
        '\\b(?:some|any) \\w+ on us\\b|\\b(?:you|for) (?:it |this |that )?(?:for )?free\\b|\\b(?:a|your) (?:drink|coffee|tea|meal|treat|dessert)\\b|\\bfree (?:months?|case|for)\\b|\\bgratis\\b|\\bon the house\\b',
        '\\b(?:bottle|glass|basket|box|pot|bunch|plate|tin|hamper|packet) of (?!pills|tablets)|\\b(?:flowers|chocolates|prosecco|champagne|hamper|toys?)\\b',
        '\\b(?:you )?(?:can|may|please|to|just) keep (?:the|it|them|both|that)\\b(?! (?:safe|handy|dry|in|with|until|till|for))|\\b(?:stays?|are|is) yours\\b',
        '\\bfree\\b(?= (?:for|with|before|on)\\b)',
        '\\b(?:take|have) any \\w+ you like',
      ].join('|'),
    ),
  ],
  [
    'priority',
    new RegExp(
      [
        '\\bpriorit\\w*|\\bfast(?:-| )?(?:track\\w*|pass\\w*)|\\bjump the queue|\\bexpedit\\w*|\\bsqueez\\w* you\\b|\\bfit you in\\b|\\bovernight courier|\\bexpress\\b|\\bsame-day\\b',
        "\\b(?:you're|you are|you'll be|you're the|yours is|yours goes|is|are|be|goes|go|book\\w*|put you|board|putting you|you) (?:\\w+ )?(?:first|next|top)\\b(?! (?:month|week|year|time|thing|class|day|monday|tuesday|bill))",
        '\\bfirst (?:in the queue|slot|in line|appointment|call of|on the|job|visit|stop|drop)|\\b(?:top|front|head|start) of (?:the|our|my) (?:\\w+ )?(?:list|queue|line)|\\bahead of (?:everyone|the queue|others|the)\\b',
        "\\bbefore (?:we open|(?:the|her|his|my|our) (?:first|regular|other|morning) \\w+|opening|surgery|hours)|\\bstraight (?:to the front|in|through)\\b|\\bside door\\b|\\bearly (?:entry|access)\\b|\\bwithout (?:a|any|the) (?:wait|queue)\\b|\\b(?:won't|not) have to (?:wait|queue)",
        '\\b(?:hold|holding|keep|reserve|set aside|save) (?:it|one|a|the|your|them) (?:\\w+ )?(?:table|place|slot|seat|spot|for you)\\b|\\b(?:pick|choose) (?:the|your|a|any) (?:slot|time|day)\\b|\\bany day you (?:name|like)',
        '\\b(?:emergency|urgent|out-of-hours) (?:slot|appointment|job|visit|call)|\\bp1\\b|\\bcancellation list',
      ].join('|'),
    ),
  ],
];
