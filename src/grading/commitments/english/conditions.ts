/** An "if" with all that belongs to it and nothing of what hangs on it. In folded form. */
const OPENER =
  /\b(?:(?:only )?if (?!(?:possible|necessary|need be|you like|you please|you don't mind|only)\b)|unless |in case (?!of)|in the event (?:that|of) |provided (?:that )?|(?:as soon as|once|when) (?=(?:i|we|you|he|she|they|it|that|the|your|our)\b)|should (?=(?:it|that|you|he|she|they|the|anything|any)\b(?! be (?:able|here|there|with))))/g;
/** Where the main clause begins, or a mark divides. */
const END =
  /[,.;:!?…—–]| and (?=(?:i|we|you|he|she|they)(?:'|\b))| (?=(?:(?:i|we|you|he|she|they|it)(?:'ll| will|'m going| shall)|(?:ill|well|youll|hell) (?=[a-z]{2,} (?!and)))\b)/g;
const NEVER =
  /\beven $|\b(?:asks?|asked|see|seen|know|knows|tell|check|checking|wonder|unsure|sure|out|say) $/;
/** No word of those is longer, with the blanks around it. */
const LONGEST = 12;
/** Fewer characters behind its first word are no "if" of their own. */
const SHORTEST = 4;

/** All of them in order of place. */
export function englishConditions(folded: string): { start: number; end: number }[] {
  return [...folded.matchAll(OPENER)].flatMap(({ 0: words, index }) => {
    if (NEVER.test(folded.slice(Math.max(0, index - LONGEST), index))) return [];
    // "Should" asks first, and only before the rest is it an "if".
    if (words.startsWith('should') && !/(?:^|[.!?;,]\s*|\band )$/.test(folded.slice(0, index))) return [];
    END.lastIndex = index + words.length;
    const end = END.exec(folded)?.index ?? folded.length;
    return end - index - words.length < SHORTEST ? [] : [{ start: index, end }];
  });
}
