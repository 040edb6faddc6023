/** What a word does in an English sentence, as far as promises need it: alike words are learned as one. In folded form. */
const CLASSES: Readonly<Record<string, string>> = {
  WE: 'i we im ill ive',
  YOU: 'you u ya',
  THEY: 'he she they it',
  THEM: 'me us him her them myself himself herself themselves ourselves yourself',
  OURS: 'my our',
  YOURS: 'your ur',
  THEIRS: 'his their its',
  WILL: "'ll will shall gonna",
  AM: "'m 're am are is 's be being",
  WAS: "was were been wasn't weren't",
  HAVE: "have has had 've having haven't hasn't",
  CAN: "can could may might would 'd should must can't couldn't wouldn't",
  DO: "do does did don't doesn't didn't",
  WONT: "won't not never isn't aren't no cannot",
  THE: 'the a an this that these those another any some every each all both one',
  AT: 'by at on before after until till from within during between around about over',
  IN: 'in into for to with of off onto out up down back through under round',
  AND: 'and or but so then plus',
  IF: 'if unless once when as while because since whether until provided',
  WHO: 'who which what where how why whose',
  JUST: 'just also now already still personally straight even only always never again right soon',
  DAY: 'today tonight tomorrow tmrw monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night noon midnight weekend thurs fri mon tues wed',
  UNIT: 'minute minutes min mins hour hours hrs day days week weeks month months year years',
  NUM: 'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred half quarter',
  NAME: 'mr mrs ms dr nurse sister chef coach captain prof',
  STAFF:
    'team engineer engineers driver courier technician manager supervisor colleague plumber electrician electricians fitter fitters crew men boys lads staff office desk department shop store company bank owner boss kitchen warehouse workshop depot nurse doctor vet specialist pharmacist chef steward guide receptionist housekeeping assistant somebody someone man woman guy person member rep lawyer adviser advisor lead handler installer gardener tuner mechanic director head editor tutor teacher',
  GIVE: 'give gives giving send sends sending bring brings bringing lend lends lending post posting mail mailing drop drops dropping deliver deliver delivers delivering ship ships get gets leave leaves hand add adding',
  TELL: 'call calls calling ring rings ringing phone phones phoning text texts texting email emails write writes writing message let tell tells update report explain speak speaks',
  PAY: 'pay pays paying refund refunds refunding refunded credit crediting reimburse transfer waive waiving cover cancel cancelling take taking knock knocking reverse reversing remove',
  MEND: 'fix fixes fixing repair replace replacing swap change redo remake rebuild check checks look make makes sort put puts fit fits install clean collect pick meet meets come comes coming go goes going move moves moving book arrange rearrange hold keep see extend extending open stay start find',
  ASK: 'please could would shall do did is are have what which how',
};

const CLASS_OF = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/** The class of a word or mark; of words in none, what their ending tells. */
export function wordClass(word: string, isCapital: boolean): string {
  const known = CLASS_OF.get(word);
  if (known !== undefined) return known;
  if (/^\d/.test(word)) return '0';
  if (!/^[a-z']/.test(word)) return word;
  if (isCapital) return 'Cap';
  return /^..+(ing|ed|ly|s)$/.exec(word)?.[1] ?? 'w';
}
