/** "Why not" put to the customer as a reproach, and put to our own side before it is answered. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/text/read-text.ts';

/** Whether the clause that says why is read as a question that reproaches. */
function reproaches(raw: string): boolean {
  const { clauses, folded } = readText(raw);
  const why = clauses.find(({ start, end }) => /为什么|why/.test(folded.slice(start, end)));
  return why?.question === 'rhetorical';
}

describe('why not', () => {
  it.each([
    '为什么没通知到您，我查了：短信发到了旧号码。',
    '为什么没有提前告诉您，是因为系统里存的是旧手机号。',
    '至于为什么不能当天退，我跟财务确认过，银行要两天清算。',
    '我去查了为什么没有按时送到，是仓库漏单了。',
    '为什么不能直接给您换新，我说明一下：这款已经停产了。',
    '您问为什么没人接电话，我查了记录，那天系统宕机了。',
    '我们为什么没早点发现，我也在查，今天下班前给您答复。',
    '您为什么没收到邮件，我查过了，是我们的服务器退信了。',
    '為什麼沒有先通知您，我查過了，是簡訊系統當機。',
    '為什麼不是當天退款，我說明一下，銀行需要兩個工作天。',
    "Why didn't we call you? I checked: the number on file was your old one.",
    "Why didn't we tell you sooner — because the alert went to an old address.",
    "You're asking why we didn't ring you; the system had your old number.",
    "Why we didn't let you know is a fair question, and I found out why.",
    "Why don't we replace it outright? Because this model is no longer made.",
    "I've checked why we haven't refunded you: the bank returned the payment.",
    "Why didn't our driver wait? He was told the gate was locked.",
    "Why didn't I call back yesterday? I was off sick, which is on us.",
    "You asked why the engineer hasn't come: his van broke down.",
    'Why did nobody pick up? Two people were off that morning.',
  ])('of ours: %s', (raw) => {
    expect(reproaches(raw)).toBe(false);
  });

  it.each([
    '为什么不早点联系我们？',
    '您为什么没看说明书？',
    '为什么没备份，您自己想想。',
    '为什么不先打电话问一下？',
    '您当时为什么没提出来？',
    '为什么没有保留发票？',
    '那您为什么没按时来？',
    '为什么不早点联系我们，现在来不及了。',
    '為什麼不早點說？',
    '您為什麼沒有核對尺寸？',
    "Why didn't you call us sooner?",
    "Why didn't you read the manual?",
    "So why didn't you just check the size?",
    "Why haven't you backed it up?",
    "Why don't you look at the website first?",
    "Why wouldn't you tell the driver?",
    "Why on earth didn't you ask?",
    "Why weren't you at home then?",
    'Why did you not keep the receipt?',
    "And why couldn't you have rung?",
  ])('of the customer’s: %s', (raw) => {
    expect(reproaches(raw)).toBe(true);
  });
});

describe('what was left undone', () => {
  it.each(['我们之前没说清楚，对不起。', '是我当时没早点提醒您。', '店里当时没仔细核对。'])(
    'by us is owned: %s',
    (raw) => {
      expect(readText(raw).clauses.map(({ question }) => question)).not.toContain('rhetorical');
    },
  );

  it.each(['您当时没看说明吧', '下单的时候没看清楚吧', '之前不早说'])(
    'by them is held against them: %s',
    (raw) => {
      expect(readText(raw).clauses.map(({ question }) => question)).toContain('rhetorical');
    },
  );
});
