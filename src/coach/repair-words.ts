/** The words by which a clause is mended, per family of languages. Patterns run on raw text, both scripts. */
import type { CueLang } from '../shared/lang.ts';

export interface RepairWords {
  /** Takes back what was said before it. */
  readonly but: RegExp;
  /** Ties a clause to one before it that is gone. */
  readonly tie: RegExp;
  /** The "if" of an apology: what stands there becomes the second value. */
  readonly conditional: readonly (readonly [pattern: RegExp, plain: string])[];
  /** Holds a statement open. */
  readonly hedge: RegExp;
  /** A sorry for nothing that is named. */
  readonly bareSorry: RegExp;
  /** A form of words for any case. */
  readonly form: RegExp;
  /** Closes a letter: regards, and the name below them. */
  readonly closing: RegExp;
  /** Ends a sentence. */
  readonly mark: string;
  readonly endsWithMark: RegExp;
  /** A clause that only greets or names the customer. */
  readonly greeting: RegExp;
}

const zh: RepairWords = {
  but: /^(?:但是?|不过|不過|可是|然而|只是|可)(?:呢)?[，,]?/u,
  tie: /^(?:那么?|那麼|所以|因此|而且|并且|並且|这样|這樣|另外|同时|同時)[，,]?/u,
  conditional: [
    [
      /^(?:那么?|那麼)?(?:如果|要是|假如|若是|如若|若|倘若|如)(?=(?:因|由于|由於|我们|我們|这|這|此|给|給|让|讓|造成|对您|對您|对你|對你)(?!您?觉得|您?覺得))/u,
      '',
    ],
    [
      /^(?:那么?|那麼)?(?:如果|要是|假如|若是|若|倘若|如)(?:真的?)?(?:(?:让|讓|令|使)?[您你])(?:觉得|覺得|感到|认为|認為).*$/u,
      '',
    ],
    [/^(?:那么?|那麼)?(?:如果|要是|假如|若是|若|倘若|如).*$/u, ''],
  ],
  hedge:
    /要不|不然|可能|大概|也许|也許|估计|估計|应该是|應該是|说不定|說不定|得问|要问|要問|得問|没先例|沒前例/u,
  bareSorry: /^(?:真的|真|很|非常|实在|實在)?(?:对不起|對不起|抱歉|不好意思)$/u,
  form: /(?:造成|带来|帶來|给您|給您).{0,6}不便|(?:敬请|敬請|请您?|請您?)(?:谅解|諒解|见谅|見諒|理解|包涵)/u,
  closing: /$^/u,
  mark: '。',
  endsWithMark: /[。！？!?…]\s*$/u,
  greeting:
    /^(?:喂|[您你]好|早|(?:早上|上午|中午|下午|晚上)好|.{1,6}(?:先生|女士|小姐|老师|老師|经理|經理|課長|课长|师傅|師傅|老板|老闆|主任|总|總|姐|哥|阿姨|叔叔)(?:[，,]?[您你]?(?:好|早|先坐|请坐|請坐))?|(?:我(?:是|叫|姓)|这[边里]是|這[邊裡]是)(?!说|說|想|怕|来|來|不是).{1,12})$/u,
};

const en: RepairWords = {
  but: /^(?:but|however|although|though|yet)\b,?\s*/iu,
  tie: /^(?:and|so|then|also|therefore)\b,?\s*/iu,
  conditional: [
    [
      /(?<=\b(?:sorry|apologi[sz]e|apolog(?:y|ies)))\s+if you (?:feel|felt|think|thought|found)(?: that)?(?=\s+(?:our|we|the|my)\b)/iu,
      ' that',
    ],
    [
      /(?<=\b(?:sorry|apologi[sz]e|apolog(?:y|ies)))\s+if(?=\s+(?:this|it|we|our|my|i|the|there)\b)/iu,
      ' that',
    ],
    [
      /(?<=\b(?:sorry|apologi[sz]e|apolog(?:y|ies)))\s+(?:if|that you feel|you feel|for how you feel)\b.*$/iu,
      '',
    ],
    [/^if\b.*$/iu, ''],
  ],
  hedge:
    /\b(?:perhaps|maybe|probably|might|must have|should be|i suppose|i guess|i think|out of the question|impossible|have to ask)\b/iu,
  bareSorry: /^(?:(?:i|we)(?:['’](?:m|re)| am| are) )?(?:so |very |really )?sorry$/iu,
  form: /\b(?:any|the|this) inconvenience\b|\bthank you for your (?:patience|understanding)\b/iu,
  closing:
    /^(?:(?:[Ww]ith )?(?:[Kk]ind |[Bb]est |[Ww]arm |[Mm]any )?(?:[Rr]egards|[Ww]ishes|[Tt]hanks)|[Yy]ours(?: sincerely| truly| faithfully)?|[Ss]incerely|[Cc]heers|[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+){0,2})$/u,
  mark: '. ',
  endsWithMark: /[.!?…]["”’)]?\s*$/u,
  greeting:
    /^(?:hello|hi|hiya|hey|dear|(?:good )?(?:morning|afternoon|evening)|mr|mrs|ms|miss|dr)\b[^,.!?]{0,24}$/iu,
};

export const REPAIR_WORDS: { readonly [L in CueLang]: RepairWords } = { zh, en };
