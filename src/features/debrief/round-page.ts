import type { TFunction } from 'i18next';
import type { FlowDefinition } from '../../charts/flows/definition.ts';
import { isUnsure } from '../../grading/confidence.ts';
import { translatorOf } from '../../i18n/texts.ts';
import type { RoundPageInput } from '../../report/page/types.ts';
import type { Translator } from '../../report/translator.ts';
import type { DebriefModel } from '../../report/types.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { offerText, type OfferReview } from '../../session/offers.ts';
import type { RoundView } from '../../session/types.ts';
import type { Lang } from '../../shared/lang.ts';
import { calledIn, langIn, textsIn } from '../use-texts.ts';
import { whenText } from '../when-text.ts';

export interface RoundPage {
  readonly input: RoundPageInput;
  readonly translator: Translator;
}

interface Debriefed {
  readonly view: RoundView;
  readonly scenario: Scenario;
  readonly model: DebriefModel;
  readonly offers: OfferReview;
  readonly flow: FlowDefinition;
}

/** A round as it is told on paper or in a file, in the language of the interface. */
export function roundPage(
  { view, scenario, model, offers, flow }: Debriefed,
  lang: Lang,
  t: TFunction,
): RoundPage {
  const texts = textsIn(scenario, lang);
  const played = textsIn(scenario, view.lang);
  return {
    input: {
      view,
      model,
      scenario,
      texts,
      lang,
      textsLang: langIn(scenario, lang),
      name: played.customer.name,
      subject: played.subject ?? played.title,
      pronoun: calledIn(scenario, lang),
      offers: { made: offers.made, unused: offers.unused.map((id) => offerText(texts, id)) },
      when: whenText(view.startedAt, lang),
      flow,
      isUnsure,
    },
    translator: translatorOf(t),
  };
}
