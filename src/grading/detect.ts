import type { Rule } from './compile-cues.ts';
import { RuleContext } from './detect-context.ts';
import type { ReplyReading } from './reply-reading.ts';
import type { Finding } from './types.ts';

/** What all rules find in a reply, in the order of the rules. Most are not woken by it and cost nothing. */
export function detectAll(rules: readonly Rule[], reading: ReplyReading): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { detect, roles, wakes } of rules) {
    if (wakes !== null && !wakes.some((role) => reading.isMet(role))) continue;
    for (const finding of detect(new RuleContext(reading, roles))) findings.push(finding);
  }
  return findings;
}
