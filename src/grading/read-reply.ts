/** A reply read and asked by every rule, before anything is learned or settled over it. */
import type { TextDoc } from '../text/types.ts';
import type { UnitId } from '../shared/rubric-ids.ts';
import { readText } from '../text/read-text.ts';
import { createBackground } from './background.ts';
import { compileCues, type Lexicon } from './compile-cues.ts';
import { detectAll } from './detect.ts';
import { ReplyReading } from './reply-reading.ts';
import { createRuledOut } from './ruled-out.ts';
import type { AssessInput, Criterion, Finding } from './types.ts';

export interface ReadReply {
  readonly doc: TextDoc;
  readonly reading: ReplyReading;
  /** What the rules find. */
  readonly found: readonly Finding[];
  /** Earlier replies of the same speaker. */
  readonly said: readonly TextDoc[];
  /** Whether structure speaks against a finding. */
  readonly isRuledOut: (finding: Finding<UnitId>) => boolean;
}

/** Makes the function that reads a reply; what it gives depends on its arguments alone. @throws Error for a cue that can't be read. */
export function createReader(
  criteria: readonly Criterion[],
  lexicon: Lexicon,
  signs?: Lexicon,
): (reply: string, input: Omit<AssessInput, 'lang'>) => ReadReply {
  const cues = compileCues(criteria, lexicon, signs);
  const isRuledOut = createRuledOut(cues.rules);
  const { read, knownOf } = createBackground();
  return (reply, { customer, earlier = [], caseTexts = [], said = [] }) => {
    const doc = readText(reply);
    const heard = customer === undefined ? null : read(customer);
    const beside = [...earlier, ...caseTexts].map(read);
    const known = knownOf(heard === null ? beside : [heard, ...beside]);
    const reading = new ReplyReading(doc, heard, known, cues);
    return {
      doc,
      reading,
      said: said.map(read),
      found: detectAll(cues.rules, reading),
      isRuledOut: (finding) => isRuledOut(reading, finding),
    };
  };
}
