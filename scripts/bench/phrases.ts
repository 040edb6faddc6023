/** Ten intents of eight phrases in each language: replies are made of them, and the peer that sorts by intent learns them. */
export const PHRASES = {
  zh: {
    empathy:
      '我理解您有多着急|换作是我也会生气|听得出来您很失望|难怪您不放心|这一趟确实折腾|您的担心很有道理|我明白您的心情|让您空等一上午'.split(
        '|',
      ),
    apology:
      '非常抱歉|真的对不起|我们给您添麻烦了|是我们没做好|这是我们的疏忽|向您道歉|请您原谅|这件事是我们的错'.split(
        '|',
      ),
    question:
      '请问是哪一天的事|当时是什么情况|您方便说一下单号吗|您最在意的是什么|是不是昨天下午|还有别的地方不对吗|您希望怎么处理|您指的是哪一件'.split(
        '|',
      ),
    action:
      '我现在就去查|我马上给您补发|我给您全额退款|我安排师傅上门|我来联系仓库|我给您换一台新的|我把差价退给您|我帮您重新下单'.split(
        '|',
      ),
    time: '今天下午六点前|明天上午十点|二十四小时内|最晚周五|半小时之内|三个工作日内|今晚八点之前|下周一一早'.split(
      '|',
    ),
    followup:
      '九点我先给您打电话|办完我发短信给您|明早我再跟您确认|有进展我随时告诉您|我周三回访|这是我的工号|我留个直线电话|到货后我再联系'.split(
        '|',
      ),
    options:
      '您可以选退款或者换货|有两个办法|要么改期要么退票|您看哪个方便|由您来定|您也可以自己挑时间|这两种都不收费|您不用现在决定'.split(
        '|',
      ),
    blame:
      '这不是我们的问题|您自己没看清楚|规定就是这样|您应该早点说|这事归快递管|我也没办法|您冷静一点|别的客户都没意见'.split(
        '|',
      ),
    vague:
      '我们会尽快处理|以后一定注意|过几天再看|应该没问题|到时候再说|可能要等等|尽量帮您反映|回头给您答复'.split(
        '|',
      ),
    closing:
      '您看这样可以吗|感谢您告诉我们|还有什么我能做的|祝您一切顺利|谢谢您的耐心|您放心|那就这样定了|随时找我'.split(
        '|',
      ),
  },
  en: {
    empathy: [
      'I can see how worrying this is',
      'anyone would be upset',
      'you sound worn out by it',
      'that must have been a long morning',
      'I hear how urgent it is',
      'you have every reason to be angry',
      'I understand how you feel',
      'no wonder you lost patience',
    ],
    apology: [
      "I'm so sorry",
      'we got this wrong',
      'I apologise for the trouble',
      'that was our mistake',
      'we let you down',
      'this is on us',
      'please accept our apologies',
      'we should have told you',
    ],
    question: [
      'what happened when it came',
      'could you tell me the order number',
      'which day was it',
      'what matters most to you',
      'did anyone call you back',
      'is it the left one',
      'how would you like us to settle it',
      'do you mean the first visit',
    ],
    action: [
      "I'm calling the depot now",
      "I'll send a new one",
      'I will refund you in full',
      'I have booked an engineer',
      "I'll pay back the difference",
      'we will collect it free of charge',
      "I'm placing the order again",
      "I'll take it up with the manager myself",
    ],
    time: [
      'by 10am tomorrow',
      'within 24 hours',
      'before 6 tonight',
      'by Friday at the latest',
      'in half an hour',
      'within three working days',
      'first thing on Monday',
      'this afternoon',
    ],
    followup: [
      "I'll ring you at nine",
      "I'll text you once it is done",
      'I will check with you in the morning',
      "I'll keep you posted",
      'here is my direct number',
      'I will call back on Wednesday',
      "you'll hear from me again tonight",
      'I will confirm once it has arrived',
    ],
    options: [
      'you can have a refund or a new one',
      'there are two ways',
      'either we move the date or you get your money back',
      'which would suit you better',
      'it is up to you',
      'you can pick the hour',
      'both are free',
      "you don't have to decide now",
    ],
    blame: [
      "that's not our problem",
      "you didn't read the terms",
      'it is company policy',
      'you should have said so earlier',
      "that's the courier's fault",
      "there's nothing I can do",
      'calm down please',
      'nobody else has complained',
    ],
    vague: [
      "we'll look into it as soon as possible",
      "it won't happen again",
      "we'll see in a few days",
      'it should be fine',
      'maybe it will come',
      'we will do our best',
      'I might get back to you',
      'it may take a while',
    ],
    closing: [
      'does that work for you',
      'thank you for telling us',
      'is there anything else',
      'take care',
      'thanks for your patience',
      'please rest assured',
      "let's leave it at that",
      'feel free to call me',
    ],
  },
} as const;
