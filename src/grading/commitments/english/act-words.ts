/** Words around the act of an English promise, in folded form. */

/** What a subject may be that is no doer: the customer, or a thing already spoken of. At the end of what stands before an act. */
export const NO_DOER =
  /\b(?:you|u|ya|it|there|that|this|everyone|everybody|all customers(?: there)?|customers|guests)(?:'s|'re|'ll|'d| will| should| is| are| can| may)?(?: (?:also|then|still|just|now|even|only))*$/;
/** An act that begins with its subject, and that is none who does anything. */
export const OWN_SUBJECT = /^(?:it|there|that|its)(?:'s|'ll| will| should| is|\b)/;
/** A doer that was tagged with the act. */
export const SUBJECT = /^(i|we|he|she) (?=[a-z]{2})/;
/** What is done to the subject, by nobody named: will be refunded, gets sealed. */
export const PASSIVE =
  /^(?:(?:will|should|shall|is|are|'s|'re|'ll) )?(?:be|being|get|gets|got|getting|is|are) (?:\w+ly )?(?!(?:with|at|on|in|back|here|there|up|sitting|coming|your)\b)(?:\w{2,}ed|written|sent|paid|taken|cut|given|made|done|put|gone|shown|drawn|built)\b/;
/** Those who can do something: a person, a team, a firm, a vehicle that comes. */
export const DOER =
  /\b(?:i|we|he|she|they|ill|well|hell|shell|theyll|us|mr|mrs|ms|dr|team|crew|staff|people|lads?|guys?|boys?|girls?|men|man|woman|wife|husband|son|daughter|mother|father|brother|sister|mum|dad|boss|chef|head|nurse|guide|colleagues?|desk|office|secretary|bank|firm|company|shop|store|branch|garage|lab|workshop|depot|warehouse|kitchen|quarry|force|security|engineering|board|council|school|clinic|van|truck|taxi|cab|bus|coach|boat|bike|someone|somebody|who|\w{3,}(?:er|or|ers|ors|ist|ists|ian|ians|smith|man|men|mate|ant|ants|officer|rep|lead))\b/;
/** One word for things, and no name though a sentence begins with it. */
export const QUANTITY =
  /^(?:all|half|both|everything|nothing|most|some|these|those|this|that|it|there|refunds?|yours)$/;
/** Of these endings, things. */
export const THING =
  /\b(?:order|letter|number|voucher|router|paper|water|power|dinner|heaters?|boiler|charger|printer|folder|poster|counter|meter|cover|offer|transfer|supper|computer|mirror|door|floor|motor|error|refrigerator|radiators?|another|other|either|together|whatever|whichever|replacement|invoice|part|parts|update|discount|amount|current|important)$/;
/** Behind a time only these go on with something else than the act. */
export const ELSE =
  /^[\s,;:–—-]*(?:$|until\b|till\b|while\b|before\b|after\b|as soon as\b|once\b|when\b|if\b|so\b|and\b|but\b|or\b|because\b|since\b|myself$|himself$|herself$|too$|as well$|for you$)/;
