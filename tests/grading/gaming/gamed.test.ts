import { describe, expect, it } from 'vitest';
import { partGamed } from '../../../src/grading/gaming/gamed.ts';
import { createReader } from '../../../src/grading/read-reply.ts';
import type { Finding } from '../../../src/grading/types.ts';
import type { CriterionId } from '../../../src/shared/rubric-ids.ts';

const read = createReader([], { zh: {}, en: {} });

/** The codes by which an apology in each sentence of a reply is taken back; `-` where it counts. */
function codesOf(
  reply: string,
  customer: string,
  {
    criterion = 'apology.sorry',
    common = [],
    earlier = [],
  }: { criterion?: CriterionId; common?: readonly string[]; earlier?: readonly string[] } = {},
): string {
  const { doc, reading, said } = read(reply, { customer, said: earlier });
  const found = doc.sentences.map(({ start, end }): Finding => ({
    criterion,
    level: 1,
    code: 'x',
    sure: 1,
    span: { start, end },
  }));
  const { honest, gamed } = partGamed(doc, reading, found, { said, common: new Set(common) });
  expect(honest.length + gamed.length).toBe(found.length);
  const codes = gamed.map(({ by }) => by);
  return found.map((one) => (honest.includes(one) ? '-' : codes.shift())).join(' ');
}

describe('words of the customer handed back', () => {
  const zh = '我上周六订的蛋糕到今天还没有人送来，孩子的生日都过完了';
  const en = 'The cake I ordered last Saturday has still not arrived and the birthday is over.';

  it('do not count, whatever stands between them', () => {
    expect(codesOf('我上周六订的蛋糕,到今天还没有人送来!对不起。', zh)).toBe('copied -');
    expect(codesOf('The cake I ordered last Saturday has still not arrived. So sorry.', en)).toBe('copied -');
  });

  it('count where they are put in one’s own, or are a short echo', () => {
    expect(codesOf('您的意思是周六订的蛋糕一直没收到，生日也错过了。', zh)).toBe('-');
    expect(codesOf('生日都过完了。', zh)).toBe('-');
    expect(codesOf('So your Saturday cake never came, and the birthday went by without it.', en)).toBe('-');
  });
});

it('beside a copied sentence shorter and slightly changed ones are copied too', () => {
  const customer = 'Waybill says loaded. The flight has no such shipment. Which pallet? Three of us wait.';
  expect(codesOf('Waybill says loaded. The flight has no such shipment. Which pallet?', customer)).toBe(
    'copied copied copied',
  );
  expect(codesOf('The flight has no such shipment. Three of us waited. I will look now.', customer)).toBe(
    'copied - -',
  );
  expect(codesOf('Waybill says loaded. Which pallet? I have it here.', customer)).toBe('- - -');
});

describe('talk of the exercise', () => {
  it.each([
    ['A good agent would check the vat number first. So sorry.', 'exercise -'],
    ['I scored 92 last round.', 'exercise'],
    ['The response is precise and kind.', 'exercise'],
    ['一名优秀的客服会先核对缸号。对不起。', 'exercise -'],
    ['该回复做到了用词准确。', 'exercise'],
    ['這則回覆既真誠又有溫度。', 'exercise'],
    ['上一轮得了92分。', 'exercise'],
    ['A good plumber will check the pipe.', '-'],
    ['You can have your answer by six.', '-'],
    ['您的回复我收到了，客服今天给您打电话。', '-'],
    ['您给的评分我看到了。', '-'],
  ])('earns nothing: %s', (reply, codes) => {
    expect(codesOf(reply, '缸差太大, the vat is off')).toBe(codes);
  });

  it('is none where it is the customer’s matter', () => {
    expect(codesOf('The trainee is off your case.', 'The trainee cut my hair.')).toBe('-');
    expect(codesOf('您上一轮得了92分，今天重新判。', '我上一轮得了92分，怎么判不及格')).toBe('-');
    expect(codesOf('The examiner will hear you again.', 'I was failed unheard.')).toBe('-');
    expect(codesOf('考官明天给您补考。', '判我不及格')).toBe('-');
  });

  it('hurts as any other', () => {
    expect(codesOf('I scored 92 last round.', 'x', { criterion: 'pitfall.hostile' })).toBe('-');
  });
});

it('the same sentence counts once', () => {
  expect(codesOf('真对不起！真对不起。我去查。', '蛋糕没到')).toBe('- repeated -');
  expect(codesOf('So sorry. So sorry! I will check.', 'No cake came.')).toBe('- repeated -');
});

describe('what the speaker said in an earlier reply', () => {
  const customer = '蛋糕没到';
  const earlier = [
    '真对不起。蛋糕我今天下午三点前给您送到。',
    'I am sorry. I will bring the cake round by three today.',
  ];

  it.each([
    ['蛋糕，我今天下午三点前给您送到！', 'again'],
    ['真对不起。蛋糕我今天下午三点前给您送到。', 'again again'],
    ['I am sorry! I will bring the cake round by three today.', 'again again'],
    ['I am sorry 🙏 … I will bring the cake round by three today', 'again'],
  ])('earns nothing when it is said again: %s', (reply, codes) => {
    expect(codesOf(reply, customer, { earlier })).toBe(codes);
  });

  it.each([
    ['蛋糕我明天上午十点前给您送到。', '-'],
    ['真对不起。我再去问一遍。', '- -'],
    ['I am sorry. I will bring a new one at noon tomorrow.', '- -'],
  ])('counts where something is new: %s', (reply, codes) => {
    expect(codesOf(reply, customer, { earlier })).toBe(codes);
  });

  it('hurts again', () => {
    expect(codesOf(earlier[0] ?? '', customer, { earlier, criterion: 'pitfall.hostile' })).toBe('- -');
  });
});

describe('an answer to another case', () => {
  const customer =
    'The cake I ordered last Saturday has still not arrived, the birthday is over, ten children cried over a supper of plain toast, and your bakery never once picked up the phone.';
  const common = ['sorry', 'call', 'hour'];
  const reply =
    'Sorry, your flight to Oslo left ninety minutes late because a hydraulic pump failed. ' +
    'I have moved both suitcases to gate twelve and booked seats near the window with a meal voucher, a blanket, an eye mask and two bottles of sparkling water from the lounge.';

  it('counts nothing, but for what hurts', () => {
    expect(codesOf(reply, customer, { common })).toBe('elsewhere elsewhere');
    expect(codesOf(reply, customer, { common, criterion: 'pitfall.hostile' })).toBe('- -');
  });

  it('is one only when it is long, and shares nothing telling', () => {
    expect(codesOf('Sorry, your flight to Oslo left late.', customer, { common })).toBe('-');
    expect(codesOf(`${reply} The cake goes with you.`, customer, { common })).toBe('- - -');
    expect(codesOf(reply, customer)).toBe('- -');
  });
});

it.each([
  ['认真听。放心上。担责任。给方案。定时间。', 'list list list list list'],
  ['Trust / warmth / honest answers / no rush / swift remedy', 'list'],
  ['重视您、尊重您、体谅您、安抚您、补偿您、陪伴您，十分、万分、百分。', 'list'],
  ['快速响应｜将心比心｜主动担责｜根因分析｜30分钟反馈｜书面保证', 'list'],
  ["I hear you + I see you + I feel you + I'm sorry + I'll fix it", 'list'],
  ['您、您爱人、孩子、老人、阿姨都能进。', '-'],
  ['周四、周五、周六、周日、周一都行。', '-'],
  ['您放心。我在。马上办。今晚八点到。您看行吗。', '- - - - -'],
  ['Yes. Done. Refunded. Sorted by six. Anything else?', '- - - - -'],
])('a list of catchwords earns nothing, short talk does: %s', (reply, codes) => {
  expect(codesOf(reply, '蛋糕没到')).toBe(codes);
});
