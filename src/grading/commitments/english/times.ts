/**
 * Times by which or at which something is done, whole: "tomorrow between 8 and 1", "by half three at the latest". Wider than
 * what the reading of the text knows, which grades depend on. In folded form.
 */
const UNIT =
  '(?:(?:working |business )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|fortnight)|quarter of an hour|hour and a half|half hour|couple of (?:minutes|hours|days|weeks))';
const COUNT =
  '(?:\\d{1,4}|an?|the|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty(?:[- ]five|[- ]eight)?|sixty|half an?|a few|few|a couple of|another)';
const WEEKDAY =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|(?<=(?:on|by|until|this|next) )sat)';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const PART = '(?:morning|afternoon|evening|night|lunchtime|lunch|noon|midday|teatime)';
const HOURS = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
/** What may stand behind an hour in words or bare figures: anything else would be what is counted. */
const NOTHING_COUNTED =
  "(?=$|[^a-z0-9 %$£€'.:-]|[.:](?!\\d)| ?[-–(]| (?:and|or|but|so|to|till|until|with|for|on|in|at|from|by|sharp|prompt|latest|if|before|after|when|while|because|he|she|it|they|i|we|you|that|this|as|my|our|his|her|the|your|what|o'clock|today|tomorrow|tonight|utc|pacific|eastern|cet|gmt|every|then|myself|himself|herself|who|which|about)\\b|['])";
const CLEAR_HOUR = `(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?)(?![a-z])|\\d{1,2}:\\d{2}(?!\\d)|noon|midday|midnight|(?:half|quarter|ten|twenty|five|twenty[- ]five) (?:past|to) (?:${HOURS}|\\d{1,2})|half (?:${HOURS}|\\d{1,2})|(?:${HOURS}|\\d{1,2}) o'clock|(?:quarter|half) past)\\b`;
const HOUR = `(?:${CLEAR_HOUR}|${HOURS}(?: thirty| fifteen)?\\b${NOTHING_COUNTED}|\\d{1,2}(?:\\.\\d{2})?\\b${NOTHING_COUNTED})`;
const NTH = '\\d{1,2}(?:st|nd|rd|th)';
const DATE = `(?:(?:the )?${NTH}(?:(?: of)? (?:${MONTH}|next month|the month))?(?:(?:, ${NTH})* and (?:the )?${NTH})?|\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)\\b`;
const DAY = `(?:(?:today|tonight|tomorrow|tmrw|tmr|overnight|(?<=from )now on|(?<=until )then)\\b|(?:the |this |that |next |a week on )?${WEEKDAY}\\b(?! ?(?:meeting|service))|(?:later |early |late )?(?:this|that|next|the same|that same|the next|the following|this coming) (?:${PART}|day|week|month|weekend|hour|minute)\\b|${DATE}|the day after(?: tomorrow)?\\b|(?:the )?(?:very )?end of (?:the |this |next |that )?(?:day|today|week|month|year|term|business|${WEEKDAY}|${MONTH})\\b|eod\\b|cob\\b|close of (?:play|business)\\b|closing(?: time)?\\b|first (?:thing|light)\\b|the weekend\\b|(?:the |your |our |his |her )?(?:next|last) (?:bill|delivery|run|visit|statement|day of (?:the|this) month)\\b)(?: (?:the ${NTH}|${PART}))?(?: first thing)?`;
const LOOSE = `(?:${PART}|the ${PART}|work|breakfast|lunch|dinner|milking|delivery|his shift|her shift|january|february|april|june|july|august|september|october|november|december)\\b`;
const TO_HOUR = `(?:by|before|at|until|till|from|after|around|no later than|not later than|past)(?: about| around)?`;
const TO_DAY = `(?:${TO_HOUR}|on or before|for|during|as of|as from|starting|starting on|up to|(?:on|in|over|about)(?! (?:today|tonight|tomorrow|tmrw|this|the same)\\b))`;
const BETWEEN = `(?:between|from) (?:${HOUR}|${DAY}) (?:and|to|until|till) (?:${HOUR}|${DAY})`;
/** A time that needs nothing before it. */
const OPEN = `(?:${BETWEEN}|${TO_HOUR} ${HOUR}|(?:${TO_DAY} )?(?:${DAY}|${CLEAR_HOUR})|${TO_DAY} ${LOOSE})`;
/** What goes on behind one: "tomorrow | at ten", "at nine | on Monday". */
const MORE = `(?:,? (?:any time |kick-off |starting )?(?:${OPEN}|(?:about |at about |around )${HOUR}|in the ${PART}|(?:and|or) (?:at )?(?:${DAY}|${HOUR})|${HOUR}(?= (?:sharp|am|pm|utc|today|tomorrow|tonight))|(?<=(?:day|row|ght|rning|noon|ning)s? )(?:${HOUR})))`;
const TAIL = '(?: sharp| prompt| at the latest| utc| gmt| cet| pacific| eastern| your time| our time)*';
const PATTERN = new RegExp(
  [
    `\\b(?:within|in|inside) (?:about |around |under )?(?:the )?(?:next )?(?:${COUNT} )?(?:(?:to|or|-) ?${COUNT} )?${UNIT}\\b${TAIL}`,
    `\\bevery (?:other )?(?:${COUNT} )?(?:${UNIT}|${PART}|day|week|month|${WEEKDAY})\\b(?:,? ${OPEN})*${TAIL}`,
    `(?<![\\w$£€.:])${OPEN}${MORE}*${TAIL}`,
  ].join('|'),
  'g',
);
/** It lies behind: "at 4 yesterday" and "the 20th of last month" are kept from nobody. */
const PAST = /^ (?:yesterday|ago|last)\b/;

/** All of them in order of place. */
export function englishTimes(folded: string): { start: number; end: number }[] {
  return [...folded.matchAll(PATTERN)].flatMap(({ 0: words, index }) => {
    const end = index + words.length;
    return PAST.test(folded.slice(end)) ? [] : [{ start: index, end }];
  });
}
