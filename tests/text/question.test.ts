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
