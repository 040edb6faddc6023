import type { FlowDefinition } from '../../charts/flows/definition.ts';
import type { Scenario, ScenarioTexts } from '../../scenario/schema.ts';
import type { QuotedOffer } from '../../session/offers.ts';
import type { RoundView } from '../../session/types.ts';
import type { Lang } from '../../shared/lang.ts';
import type { Translator } from '../translator.ts';
import type { DebriefModel } from '../types.ts';

/** All that a round is told from on paper or in a file. */
export interface RoundPageInput {
  readonly view: RoundView;
  readonly model: DebriefModel;
  readonly scenario: Pick<Scenario, 'authority' | 'channel'>;
  /** In the reader's language, or the one the scenario has. */
  readonly texts: ScenarioTexts;
  /** Of the reader. */
  readonly lang: Lang;
  /** Of `texts`. */
  readonly textsLang: Lang;
  /** The customer's name, and what letters are about, in the language of the round. */
  readonly name: string;
  readonly subject: string;
  /** What the reader's sentences call the customer. */
  readonly pronoun: string;
  readonly offers: {
    readonly made: readonly QuotedOffer[];
    /** In words. */
    readonly unused: readonly string[];
  };
  /** When it was played, in words. */
  readonly when: string;
  readonly flow: Pick<FlowDefinition, 'id' | 'control'>;
  /** Whether a finding is told as not certain. */
  readonly isUnsure: (finding: { readonly sure: number }) => boolean;
}

export interface PageContext extends RoundPageInput {
  readonly translator: Translator;
}
