/**
 * Words by which a clause asks to be told something, or only seems to. Coarser than the question patterns of `text/`: the grader
 * judges how a question is put, here what matters is whether the customer would answer it with a fact.
 */
export interface AskingWords {
  /** Asks without the form of a question: 想知道, I'd like to know. */
  readonly tell: RegExp;
  /** Tells to answer where it is an order: 提供, explain. */
  readonly request: RegExp;
  /** Words that stand for what is wanted. */
  readonly info: RegExp;
  /** Seeming questions: who would, what use is that. */
  readonly reproach: RegExp;
  /** Asks whether an offer is agreed to, not to be told. */
  readonly consent: RegExp;
  /** Of such clauses, those that ask how somebody is or what may be seen all the same. */
  readonly state: RegExp;
  /** Asks for agreement with what stands before it. */
  readonly tag: RegExp;
  /** A clause without a question mark in which the words of `info` ask; `told` are those in which they do not. */
  readonly unmarked: RegExp;
  readonly told: RegExp;
  /** May follow such a clause. */
  readonly courtesy: RegExp;
}

const ZH: AskingWords = {
  tell: /告诉我|(?:跟|和|给|对)我(?:说|讲)|说说|讲讲|聊聊|(?:说|讲)(?:一说|一讲|一下|给我听)|想(?:先|跟您|跟你|向您|请您|请你|再)?(?:告知|问|知道|了解|请教|弄清|搞清)|请教|问一下|问问|(?:麻烦|烦请|恳请|劳驾|劳烦|请)[您你]?.{0,2}(?:告知|说明|提供|介绍)/,
  request: /告诉|告知|提供|报一下|说明/,
  info: /什么|啥|怎么|怎样|哪|谁|几[点个位时天号台人颗次箱家年月楼]|多少|多久|多[大长远重高快早晚]|为何|何[时处人]|如何|是否|是不是|有没有|好不好(?=[\u4e00-\u9fff])/,
  reproach:
    /谁(?:敢|会信|还敢|还信|会不|能不|不|受得了|能受|乐意)|(?:哪|什么)个?人(?:会|能)?(?:不|受得了)|换(?:了|成|作|做)?谁(?:都|也|能|会|不|心)|任谁|怎么(?:可以|好意思|还能|说得过去)|还怎么|(?<!打)(?:算|叫|像)(?:什么|话)|^这算|哪有(?:这|那|什么)|有(?:什么|啥)用/,
  consent:
    /愿意(?:这样|这么|让我|等|接受|考虑|试|吗|不)|(?<![就才会])同意|接不接受|接受吗|介意|要不要\?$|不碍事/,
  state: /还好[吗么]/,
  tag: /^(?:对不对|是不是|是吧|对吧|对吗|是吗|好吗|行吗|可以吗)[?。 ]*$|(?:[您你](?:看|觉得)|这样|这么办).{0,4}(?:怎么样|如何|呢)\?$/,
  unmarked: /./,
  told: /(?:什么|怎么|谁|哪.?|多少)(?:时候|样)?(?:都|也)|我/,
  courtesy: /谢|麻烦|拜托|辛苦|劳|好吗|行吗/,
};

const EN: AskingWords = {
  tell: /\btell me\b|\blet(?:ting)? me know\b|\b(?:walk|talk|take) me through\b|\bfill me in\b|\bremind me\b|\b(?:like|love|want|need|grateful|good|useful|keen|curious|glad) to (?:know|hear|learn|understand)\b|\bhelps?\b(?: \S+){0,3} to know\b|\bwonder(?:ing)?\b|\b(?:may|can|could|might) i ask\b|\bmind (?:me|my) asking\b|\bmind telling\b/,
  request: /\b(?:give me|share|describe|explain)\b/,
  info: /\b(?:what|who|whose|where|when|why|how|which|whether)\b/,
  reproach:
    /\bwho(?:'d| would)(?: not|n't)? (?:want|like|blame|believe|trust|enjoy|be)\b|\bwho (?:believes|can blame|needs (?:it|this|that))\b|\bwhat (?:use|good|sense|sort of|kind of)(?: \S+)? is (?:that|this|it)\b|\bwhat's the (?:use|point|good|sense)\b|\bhow(?:'s| is| are| am| was) (?:anyone|anybody|people|they|i) (?:meant|supposed)\b/,
  consent:
    /\b(?:may|shall) (?:i|we)\b|\bwill you (?:let|take|accept|allow)\b|\bgo-ahead\b|\b(?:do|would|will|can|could) you agree\b|\bdo you mind\b|\bbe any (?:use|help|good)\b/,
  state: /\bmay i (?:ask|see|know|hear|check)\b/,
  tag: /^(?:(?:is|are|do|does|did|was|were|has|have|would|will|can|could)(?:n't)? (?:it|they|you|we|that|he|she|there)|right|ok|okay|all right|yes|no)[?. ]*$/,
  unmarked:
    /^(?:and |so |but |ok |okay |right |now )?(?:(?:what|who|where|when|how|why)'s|(?:what|which|who|whose|where|when|how|why)\b[a-z ]*?\b(?:is|are|was|were|do|does|did|can|could|will|would|has|have|had|should)\b)/,
  told: /(?!)/,
  courtesy: /thank|please|if you don't mind/,
};

/** By the language of the clause. */
export const ASKING_WORDS = { zh: ZH, en: EN } as const;
