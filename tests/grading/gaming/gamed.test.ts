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
  ['您放心。我在。马上办。今晚八点到。您看行吗。', '- - - - -'],
  ['Yes. Done. Refunded. Sorted by six. Anything else?', '- - - - -'],
])('a list of catchwords earns nothing, short talk does: %s', (reply, codes) => {
  expect(codesOf(reply, '蛋糕没到')).toBe(codes);
});
