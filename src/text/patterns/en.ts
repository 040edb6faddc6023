/** Structure words of English, in folded form. Each pattern runs on one clause and has no nested repetition. */
import { Sieve, type Sifted } from '../sieve.ts';

const sieve = new Sieve();

/** Makes the words of a clause ready for the patterns that are tried on each clause. */
export const sift = (words: string): Sifted => sieve.sift(words);

export const NEGATION_IDIOM =
  /\bno (?:doubt|wonder|problem|worries|longer|matter|one|later|sooner|less|fewer|extra|charge|cost|strings|obligation|rush|pressure|hurry)\b|\bwithout (?:delay|charge|cost|fail|further|question)\b|\bdon't hesitate\b|\bnot (?:only|just)\b|\bwhy not\b|\bcan(?:'t|not| not) (?:apologi[sz]e|thank you|say sorry) enough\b|\bcan(?:'t|not) (?:imagine|even imagine|wait|(?:tell you|say|express) how)\b|\bcouldn't (?:be more|agree more|have been)\b|\bnever mind\b|\bnot at all\b|\bnothing less\b/g;

/** What a negator makes one phrase with: nothing behind it is denied. */
export const NEGATION_CLOSED =
  /\b(?:not|never|isn't|wasn't) (?:good enough|acceptable|ok|okay|fair|right|fine|ideal)\b/g;

export const NEGATOR = sieve.add(
  /\b(?:can|don|won|isn|aren|wasn|weren|didn|doesn|couldn|wouldn|shouldn|haven|hasn|hadn|ain)'?t\b|\b(?:not|never|no|cannot|without|hardly|refuse|refusing|nor|neither)\b/g,
);

/** A negator that turns the next one around: it's not that we don't want to. */
export const DOUBLE_OPENER = /^(?:not|isn'?t|never)$/;

export const SCOPE_END = /\bbut\b|\band (?:i|we|you)\b|\bso (?:i|we)\b|\btruly\b|\bsincere/;
/** A new predicate even close behind a negator (it hasn't come i'm sorry), but for verbs of thinking and saying. */
export const SCOPE_BREAK =
  /(?<!\b(?:think|believe|say|saying|mean|feel|know|that|if|because|sure) )\b(?:i(?:'m|'ll|'ve| am| will| have)|we(?:'re|'ll|'ve| are| will| have)|(?:so|very|really|truly) sorry|sincerely|let me)\b/;

/** Right behind the negator and its space it is denied all the same: not so sorry. */
export const BREAK_GRIP = 2;

export const SCOPE_LENGTH = 40;
export const SCOPE_GRIP = 12;

/** Groups: the speaker, the customer, a third. */
export const PERSON = sieve.add(
  /\b(?:(i|we|us|our|ours|my|me|mine|i'm|i've|i'll|i'd|we're|we've|we'll|we'd|im|ive)|(you|your|yours|you're|you've|you'll|you'd|u|ur)|(he|she|they|them|him|it|his|her|their|courier|carrier|driver|warehouse|team|manager|colleague|supplier))\b/g,
);
/** Before a person, these make it an object and not the doer. */
export const OBJECT_MARK =
  /\b(?:to|for|with|from|of|at|on|by|about|let|make|made|give|gave|send|call|tell|told|left|kept|cost|caused)\s$/;
/** Pronouns that can be the doer of a clause. */
export const NOMINATIVE =
  /^(?:i|we|i'm|i've|i'll|i'd|we're|we've|we'll|we'd|im|ive|our|my|you|you're|you've|you'll|you'd|u|he|she|they|it)$/;

export const CONDITION = sieve.add(/\b(?:if|in case|unless|provided that|should you)\b/);

export const IMPERATIVE = sieve.add(
  /^(?:so |then |and |now |also )?(?:please|kindly)\b(?! (?:accept|know|rest|be assured|forgive|let me|allow me|don't worry))|^(?:just )?(?:send|call|try|bring|check|go|contact|visit|read|fill|email|tell|keep|hold|wait|calm|restart|turn|log|click|download|return|take|reply|use|speak|ask|look|stop|ring|write|submit|provide|confirm|open|pick)\b(?! (?:is|was|has|came|went|my|our)\b)|^you(?:'ll)? (?:need|have) to\b|^you (?:should|must|can|could)\b/,
);

export const DONE = sieve.add(
  /\b(?:have|has|had|'ve|'s been|just|already|was|were|did)\b|'ve\b|\b[a-z]{3,}ed\b|\b(?:sent|made|put|got|found|spoke|told|went|took|gave|left|paid|booked|pulled)\b/,
);
export const WILL = sieve.add(
  /\b(?:will|going to|gonna|about to|shall)\b|'ll\b|\b(?:i'm|we're|im|i am|we are) [a-z]+ing\b/,
);
export const MIGHT = sieve.add(
  /\b(?:might|may|maybe|perhaps|possibly|could|try to|hope to|should be able|see if|see what)\b/,
);

export const CONSENT = sieve.add(
  /\b(?:work|works|suit|suits|ok|okay|happy|satisfied|content|acceptable|good|fair|all right|alright|fine|reasonable)\b(?: (?:for|with|to|by|enough))?(?: (?:you|that|this|it|me))?[^?]{0,24}\??$|\b(?:shall i|shall we|do you agree|can you accept|would you accept|sound good|sounds good|sound fair|how does that (?:sound|suit)|how's that|are you happy|is that a deal|deal)\b[^?]{0,40}\??$/,
);
export const CONFIRM = sieve.add(
  /(?:(?<!\b(?:put|make|set|get|do) (?:it|this|that|things|them|everything) )\b(?:right|correct|yes|yeah)|is(?:n't)? (?:it|that)(?: so)?|have i missed anything)\?$|\b(?:have i|did i) (?:got|get|read|understood|understand|hear|heard|miss|missed)\b|\bis that (?:it|right|correct|accurate|what you)\b|\bam i (?:right|following|reading)\b/,
);
export const RHETORICAL = sieve.add(
  /\bwhy (?:would you|would i|should i|should we)\b|\byou (?:really|seriously|honestly|actually) (?:want|expect) (?:me|us) to\b|\byou expect (?:me|us) to\b|\byou want (?:me|us) to (?:apologi[sz]e|grovel|beg|say sorry|believe|pay for)\b|\bwhat (?:is|'s) there to\b|\bwhat do you expect (?:me|us)\b|\bwhat do you want (?:me|us) to (?:do|say) about (?:it|that)\b|\bwho (?:wouldn't|would not|cares)\b|\bhow (?:could|is) (?:it|that) (?:be )?our\b|\bhow is that (?:my|our)\b|\bdid(?:n't)? you (?:even |actually |not )?(?:read|bother|check|look|follow)\b|\bare you (?:serious|kidding|joking|sure you)\b|\bhow (?:can|could) (?:i|we) know\b|\bseriously\?/,
);
export const WHY_NOT = sieve.add(
  /\bwhy (?:on earth |the hell )?(?:didn't|did you not|don't|wouldn't|haven't|weren't|couldn't|did|do)\b/,
);
/** A "why not" put to the customer. */
export const WHY_THEIRS =
  /\bwhy (?:on earth |the hell )?(?:didn't|did you not|don't|wouldn't|haven't|weren't|couldn't)\b/;
/** A "why not" put to our own side, which is then answered: nobody is asked, nothing refused. */
export const WHY_OURS =
  /\bwhy (?:didn't|don't|haven't|weren't|couldn't|did|do) (?:i|we|our|my|nobody|no one|anyone|anybody|somebody|someone)\b/;

export const GUIDING = sieve.add(
  /\b(?:apart from|aside from|besides|beyond|other than)\b[^?]{0,60}\b(?:what|which|anything|else)\b|\b(?:what|which)\b[^?]{0,50}\b(?:matters?|most|more|first|important|priority|worr(?:y|ies)|helps?|rather)\b/,
);
export const CLOSED_DATUM = sieve.add(
  /\bhow (?:many|much|long|often|old|far|big|late)\b|\bwhat(?:'s| is| was)? (?:the |your )?(?:time|date|number|order|name|address|size|colou?r|model|postcode|day|version|phone|email|reference|serial)\b/,
);
/** Of several question words the first one asks. */
export const FIRST_WORD = /\b(?:what|how|why|when|where|who|which|whose)\b/;
export const OPEN = /^(?:what|how|why)$/;
/** Inversions that make a clause a question even without a question mark. */
export const QUESTION_OPENER = sieve.add(
  /^(?:and |so |but |ok |okay |now )?(?:did (?:you|i|it|that)|do you|does (?:it|that|this)|are you|am i|can you|could you|would (?:you|that|it|this)|have (?:you|i)|has it|is (?:it|that|this)|was it|were you|shall (?:i|we)|what happened|what would|what can|how can|how did|which one|which of|may i ask|can i ask)\b/,
);
/** An exclamation or relative clause, no question. */
export const NO_QUESTION = sieve.add(/^(?:what a|how [a-z]+ (?:that|this|it)|whatever|however|whenever)\b/);

/** A new clause begins before these where no mark divides; a promise not where a word before it takes it along. */
export const CLAUSE_OPENERS =
  / (?=(?:but|however|although|because|so (?:i|we|you|that)|and (?:i|we|you|then|he|she|they|it)(?:'| )|which (?:is|means)|then (?:i|we)|(?:is that|does that|would that) (?:ok|okay|work|suit|help|sound))\b)|(?<!\b(?:that|when|if|as|what|how|while|once|until|think|know|say|and|so|but|where|why|before|after|than|promise|sure|hope|believe|guess|then|because|whatever|everything)) (?=(?:i'll|i will|we'll|we will|i'm so sorry|i am so sorry)\b)/g;
/** Shorter clauses are not divided. */
export const MIN_SPLIT = 8;

/** Dots that end no sentence. */
export const ABBREVIATION = /(?:^|[\s(])(?:mr|mrs|ms|dr|st|no|vs|etc|approx|e\.g|i\.e|a\.m|p\.m|a|p)$/;

const UNIT = '(?:minutes?|mins?|hours?|hrs?|days?|working days?|business days?|weeks?|months?)';
const COUNT =
  '(?:\\d{1,6}(?:\\.\\d{1,4})?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half(?: an?)?|a few|a couple of)';
const WEEKDAY =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat|sun)';
/** An hour in words, or in figures that only "at" or "by" before them makes a time. */
const HOUR =
  "(?:(?:half (?:past )?|quarter (?:to|past) |ten (?:to|past) |twenty (?:to|past) |five (?:to|past) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'clock)?(?: thirty)?(?! (?:of|or|more|percent|per|hundred|pounds?|dollars?|euros?|people|minutes?|mins?|hours?|days?|weeks?|months?|times?|by)\\b)|\\d{1,2}\\.\\d{2}(?!\\d))";
const CLOCK =
  '(?:\\d{1,2}(?::\\d{2})?\\s?(?:am|pm|a\\.m\\.?|p\\.m\\.?)|\\d{1,2}:\\d{2}|noon|midday|midnight)';
const AT = `(?:${CLOCK}|${HOUR}|\\d{1,2}(?!\\d|[.:]\\d| ?(?:%|percent|pounds|${UNIT})))`;
/** "Thursday 3.30", "here 10.00", "6.45 latest": a dot between figures makes an hour beside a word of time or place. */
const DOTTED =
  '(?:[01]?\\d|2[0-3])\\.[0-5]\\d(?![\\d.%]| ?(?:percent|pounds|ph|kg|metres?|miles?|km|litres?|k\\b))';
/** What a figure with a dot belongs to when it opens a line behind it: "version 5.10". */
const NO_HOUR =
  '(?:version|release|build|room|size|rate|about|only|just|over|under|nearly|almost|section|clause|chapter|rule|point|grade|score|model|unit|scale|total|price|plus|minus|down|up|item|page|no)';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
export const TIME_PAST = new RegExp(
  `\\byesterday(?: (?:morning|afternoon|evening))?|\\blast (?:week|night|month|year|time|${WEEKDAY})|\\b${COUNT} ${UNIT} ago\\b|\\bearlier (?:today|this)\\b|\\bsince ${WEEKDAY}\\b|\\bsince this morning\\b`,
  'g',
);
export const TIME_FREQUENCY = new RegExp(
  `\\bevery (?:${COUNT} )?(?:${UNIT}|morning|evening|night|${WEEKDAY})\\b|\\b(?:hourly|daily|weekly)\\b`,
  'g',
);
export const TIME_DEADLINE = new RegExp(
  [
    `\\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|${WEEKDAY})|end of (?:the )?(?:day|week|month)|close of business|next (?:week|${WEEKDAY}))(?: (?:morning|afternoon|evening|night|lunchtime))?(?:,? (?:at|by|before|from|around) ${AT})?`,
    `\\b(?:on |by |before |until )?${WEEKDAY}(?: (?:morning|afternoon|evening|night|lunchtime))?(?:,? (?:at|by|before|from|around) ${AT})?\\b`,
    `(?<![\\d:.])${CLOCK}(?![\\d])`,
    `\\b(?:by|before|at|until|from|around) (?:${HOUR}|\\d{1,2}(?: o'clock)?(?! ?(?:%|percent|pounds|degrees?|°|metres?|meters?|miles?|km|mph|pence|cents?|${UNIT})))\\b(?: (?:tomorrow|tonight|today|on ${WEEKDAY}|${WEEKDAY}|this (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening)))?`,
    `\\b(?:within|in|inside) (?:the )?(?:next )?(?:an? |${COUNT} )?${UNIT}\\b`,
    `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)\\b`,
    `\\bthe \\d{1,2}(?:st|nd|rd|th)\\b`,
    `(?<=\\b(?:${WEEKDAY}|\\d(?:st|nd|rd|th)|today|tonight|tomorrow|morning|afternoon|evening|here|there|home|back|then|you|latest|from|till?|until|at|by|before|after|around) )${DOTTED}`,
    `(?<=(?:^|[.,;:!?] )(?!${NO_HOUR} )[a-z]{3,12} )${DOTTED}`,
    `(?:(?<=[.,;:!?] )|^)${DOTTED}(?= (?:latest|sharp|at the latest|today|tonight|tomorrow|on the dot|i|i'm|i'll|we|we're|you|he|she|they)\\b)`,
  ].join('|'),
  'g',
);
export const TIME_DURATION = new RegExp(`\\b${COUNT} ${UNIT}\\b`, 'g');
export const TIME_VAGUE =
  /\b(?:soon|asap|as soon as (?:possible|i can|we can)|shortly|right away|straight away|immediately|in due course|quickly|promptly|at once|later|in a bit|presently)\b/g;

export const AMOUNT =
  /(?:[$£€¥]|usd |gbp |eur )\s?\d[\d,]{0,14}(?:\.\d{1,4})?|\b\d[\d,]{0,14}(?:\.\d{1,4})?\s?(?:dollars?|pounds?|euros?|quid|bucks|percent|%)|\b(?:ten|twenty|thirty|fifty|a hundred|half) (?:dollars?|pounds?|euros?|percent)\b/g;

export const STOP_WORDS = new Set(
  "the a an and or of to in on at for with is are was were be been it that this i you we my your our me us so not no do did does have has had but as if from by they he she his her their them what when how why which who can will just now very then there here also get got go going make made let more most any all some would could should i'm i've i'll i'd we're we've we'll you're you've you'll it's that's don't didn't can't won't sorry apologise apologize apologies understand frustration feel feelings issue problem inconvenience please thank thanks really help right want need know see look time one out up about over back again still too than into only".split(
    ' ',
  ),
);

/** Function words, which tell no question from another; unlike `STOP_WORDS` none that asks or tells when. */
export const FUNCTION_WORDS = new Set(
  'the a an to of please and or is are was were do does did you your i me my we us our it that there be been will would can could have has had'.split(
    ' ',
  ),
);

/** Words that link or point and name nothing: two sentences share them by chance. */
export const LINKING_WORDS = new Set(
  'in on at for with from by about into over up out as than so if but not no any some just then now this that these those they them their he him his she her one'.split(
    ' ',
  ),
);

/** Question words: many questions share them, and what is asked for decides. */
export const ASKING_UNITS = new Set('what which how where when who why'.split(' '));
