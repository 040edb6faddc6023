import { describe, expect, it } from 'vitest';
import { readText } from '../../src/text/read-text.ts';
import type { QuestionKind } from '../../src/text/types.ts';

/** What the last clause asks. */
function asked(raw: string): QuestionKind | null {
  return readText(raw).clauses.at(-1)?.question ?? null;
}

describe('questions', () => {
  it.each<[QuestionKind | null, readonly string[]]>([
    [
      'open',
      [
        '能跟我说说具体是什么情况吗',
        '为什么会这样呢？',
        '当时是怎么回事',
        'What happened when the van came?',
      ],
    ],
    [
      'open',
      ['How did it start?', 'What does it sound like when it starts?', 'what would you like us to do'],
    ],
    [
      'closed',
      [
        '您的订单号是多少？',
        '袋子上的编号是多少呀',
        '您还在现场吗？',
        '您什么时候下的单？',
        '是不是昨天下的单',
      ],
    ],
    [
      'closed',
      [
        'When did you ring us?',
        'What is your order number?',
        'How long did you wait?',
        'did you keep the receipt',
      ],
    ],
    ['consent', ['这样可以吗？', '您看行不行', '您能接受吗', '方便的话我现在就办您看行吗', '您满意吗']],
    [
      'consent',
      [
        'Does that work for you?',
        'does that work for you',
        'Is that okay?',
        'Would that suit you?',
        'Shall I send it?',
      ],
    ],
    ['confirm', ['我理解得对吗？', '是这样吗？', '没错吧？', '您是说两次都没到，对不对']],
    [
      'confirm',
      [
        'Did I get that right?',
        'did i get that right',
        'Is that correct?',
        'Have I understood you correctly?',
      ],
    ],
    [
      'guiding',
      ['这两样哪个对您更要紧？', '除了时间，您还最在意什么？', 'Which of the two matters more to you?'],
    ],
    [
      'rhetorical',
      [
        '有什么好道歉的',
        '你想让我道歉?',
        '这能怪我们吗？',
        '难道是我们的错',
        '凭什么赔给您',
        '您当时没看说明吧',
      ],
    ],
    [
      'rhetorical',
      ['What is there to apologise for?', 'You want me to apologise?', "Why didn't you call earlier?"],
    ],
    [
      null,
      ['我知道怎么处理', '请把订单号发给我', '您说得对', '我们没错', '东西放在哪里我知道', '什么时候都行'],
    ],
    [null, ['Please tell me the number.', 'What a mess', 'the problem is that you waited']],
  ])('%s', (kind, texts) => {
    expect(texts.map((text) => [text, asked(text)])).toEqual(texts.map((text) => [text, kind]));
  });
});

describe('orders', () => {
  const orders = (raw: string): boolean => readText(raw).clauses.at(-1)?.imperative ?? false;

  it.each([
    '您自己几点方便？',
    '您自己几点到家？',
    '您自己想怎么处理？',
    '您先几点有空？',
    '您可以几点到店？',
    '您需要几个人用？',
    '您需要我现在给您打过去吗？',
    '您自己打的还是家人帮您打的电话？',
    '您去哪家店买的？',
    '您最好哪天收货？',
    '您要不要先看一眼照片？',
    '您自己在家還是有人代收？',
    '您先需要哪一件呢？',
  ])('none in “%s”', (raw) => {
    expect([orders(raw), asked(raw)]).toEqual([false, expect.stringMatching(/^(open|closed|consent)$/)]);
  });

  it.each([
    '您自己去找快递。',
    '您先冷静一下。',
    '您可以打400。',
    '您需要提供发票。',
    '您去前台办。',
    '您自己几点来都行。',
    '您自己看着办。',
    '您先把订单号发我。',
    '您自己看看说明书行吗？',
    '您先別激動好嗎？',
    '您自己不會查嗎？',
  ])('“%s”', (raw) => {
    expect(orders(raw)).toBe(true);
  });
});

describe('what the customer wants', () => {
  it.each([
    '您想要我们怎么赔？',
    'How would you like us to put this right?',
    'What do you want us to do first?',
    'What would you like me to do about the deposit?',
  ])('is asked in earnest: %s', (raw) => {
    expect(asked(raw)).toMatch(/^(open|guiding)$/);
  });

  it.each([
    '您还想让我们赔多少？',
    '你想让我们道歉？',
    'What do you expect me to do about it?',
    'You really want us to pay for that?',
    'You want me to apologise?',
  ])('is refused: %s', (raw) => {
    expect(asked(raw)).toBe('rhetorical');
  });

  it('is stated, not refused', () => {
    expect(asked('So you want us to refund the deposit')).toBeNull();
  });
});
