/** Chinese words that name a deed, an hour or a feeling and don't do what they look like; and plain ones that do. */
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import type { CriterionId } from '../../src/shared/rubric-ids.ts';

function finds(id: CriterionId, reply: string, customer: string): boolean {
  return grader.assess(reply, { customer }).levels[id] !== undefined;
}

describe('what was, what cannot be, and what the customer is to do is no deed of ours', () => {
  it.each<[string, string]>([
    ['那批花七点装车，九点半才到您店里。', '花为什么蔫了？'],
    ['鱼在月台上晒了八十分钟。', '鱼为什么臭了？'],
    ['那天司机四点就到了，您不在家。', '快递呢？'],
    ['精神损失费我们没法赔。', '怎么赔？'],
    ['合同也没拿给您看。', '你们签的什么？'],
    ['两间都空着，住哪间您定。', '住哪？'],
    ['房号和姓名发我就行。', '登记吧。'],
    ['您說九點前到。', '說好幾點？'],
    ['半年前我们给这台泵换过密封，没记进台账。', '怎么又漏了？'],
    ['不该让您从邻居那儿听说。', '你们瞒到什么时候？'],
    ['我归纳一下。', '说清楚。'],
    ['两位先坐。', '没位子吗？'],
    ['两种您随便挑。', '有别的吗？'],
    ['晚一天算我的。', '又晚了怎么办？'],
    ['我在楼下等您忙完。', '我走不开。'],
    ['中途有事打群里那个号就好。', '找谁？'],
    ['我八点交班。', '你几点走？'],
  ])('“%s”', (reply, customer) => {
    for (const id of ['resolve.action', 'empathy.support', 'resolve.time'] as const)
      expect(finds(id, reply, customer)).toBe(false);
  });

  it.each(['凌晨两点是我们夜班换的新批号。', '我刚才讲得有点快。'])('“%s”', (reply) => {
    for (const id of ['resolve.action', 'empathy.support'] as const)
      expect(finds(id, reply, '怎么回事？')).toBe(false);
  });

  it('looking is no act', () => {
    expect(finds('resolve.action', '我幫您看一下藥袋喔。', '是不是給錯了？')).toBe(false);
    expect(finds('resolve.action', '我重新看了两遍派工单。', '你们查了没有？')).toBe(false);
  });
});

describe('what binds our side outright is found whatever the weights think', () => {
  it.each<[CriterionId, string, string]>([
    ['resolve.time', '钥匙我三分钟做好，您坐会儿。', '几点能好？'],
    ['resolve.time', '押金礼拜六前汇到您户头。', '押金呢？'],
    ['resolve.time', '9:30 前裁完。', '布什么时候裁好？'],
    ['resolve.time', '11:00 前我把样片寄给您。', '样片呢？'],
    ['resolve.options', '周三 14:00、周五 9:30 都能来，您选哪一个？', '什么时候来修？'],
    ['resolve.options', 'A：先修这台，三天。B：换一台，今晚送。哪个？', '怎么办？'],
    ['resolve.alternative', '折扣我定不了，我能批的是安装费和检修。', '打八折。'],
    ['listen.closed_question', '您家住几楼', '搬得上去吗？'],
    ['listen.closed_question', '旧机器是什么型号', '这个配件有吗？'],
    ['resolve.action', '剩下的六箱周四下午三点前到，不变。', '什么时候到？'],
    ['resolve.time', '剩下的六箱周四下午三点前到，不变。', '什么时候到？'],
    ['empathy.support', '我先把赔付的标准写在纸上给您。', '怎么处理？'],
    ['resolve.follow_up', '晚上八點，成沒成我都給您個準信。', '會不會又沒消息？'],
    ['resolve.options', '一是把货分两车发，二是先发您急用的那三十箱，您看走哪条？', '还有路吗？'],
    ['apology.impact', '原因是我们漏排了班。害您一家在站台上吹了半宿风。', '你们耽误我了。'],
    ['apology.responsibility', '报价单没写税点，这个我认。', '错是谁的？'],
    ['listen.confirm', '您是说两张票都没出，对吧？', '票呢？'],
    ['fit.control', '两样都备好了，各位自己挑。', '怎么分？'],
    ['listen.restate', '您反对的两条：一是换教室，二是改上课的钟点。', '换教室、改钟点，我都反对。'],
    ['fit.evidence', '拆旧八千，护栏九千，清运一万一，都写在里头。', '多的钱去哪了？'],
    ['resolve.reason', '查了一圈，问题出在我们月台。', '为什么热？'],
    ['resolve.action', '小吴周五下午三点带仪器上门。', '谁来看？'],
    ['listen.closed_question', '您量的时候是开机就量，还是热了机才量？', '温度不对。'],
  ])('%s in “%s”', (id, reply, customer) => {
    expect(finds(id, reply, customer)).toBe(true);
  });

  it.each<[CriterionId, string, string]>([
    ['resolve.time', '您自己说十分钟办好的。', '几点？'],
    ['resolve.follow_up', '当天也没给您打电话。', '没人找我。'],
    ['resolve.options', '我也不给您“两个方案选一个”。', '给方案。'],
  ])('not %s in “%s”', (id, reply, customer) => {
    expect(finds(id, reply, customer)).toBe(false);
  });
});

describe('words that look as if they hurt', () => {
  it.each<[CriterionId, string, string]>([
    ['pitfall.command_calm', '您先别难过，慢慢讲，我一直在。', '我妈的照片毁了。'],
    ['pitfall.but', '套房今晚我给不了您，不过东边那间安静。', '套房有没有？'],
    ['pitfall.minimise', '您好，请问有什么可以帮到您的？', '在吗？'],
    ['pitfall.blame_customer', '哎呀明天要上手术台啊。', '我明天做手术。'],
    ['pitfall.vague_promise', '您别挂，我调一下这单的物流轨迹。', '快递呢？'],
    ['apology.responsibility', '以后是我来，您放心。', '往后谁来？'],
    ['empathy.name_emotion', '我光看了都难受。', '箱子全烂了。'],
    ['pitfall.overpromise', '说了三回都没来，换谁都不会再信。', '又骗我。'],
    ['apology.prevent', '说了三回都没来，换谁都不会再信。', '又骗我。'],
    ['resolve.action', '今晚真的飞不了。', '今晚走不走？'],
    ['resolve.time', '您跑两周再说。', '怎么试？'],
    ['pitfall.minimise', '明天早上起照两颗吃就好。', '要不要补？'],
    ['pitfall.blame_customer', '没有在考您，我是怕自己没讲清楚。', '我好像懂了。'],
    ['listen.closed_question', '您这几天是怎么喂它的？', '狗又吐了。'],
  ])('%s is not in “%s”', (id, reply, customer) => {
    expect(finds(id, reply, customer)).toBe(false);
  });

  it.each<[CriterionId, string, string]>([
    ['pitfall.command_calm', '您别哭了行不行，哭能解决问题吗？', '我钱没了！'],
    ['pitfall.but', '非常抱歉让您误机了，但是天气原因我们也没办法。', '你们害我误机。'],
    ['pitfall.blame_customer', '哎呀您是不是自己没拧紧呀。', '杯子漏了。'],
  ])('%s is in “%s”', (id, reply, customer) => {
    expect(finds(id, reply, customer)).toBe(true);
  });
});

describe('what looks like another criterion', () => {
  it.each<[CriterionId, string, string]>([
    ['listen.confirm', '您没记错。', '我记错日子了？'],
    ['resolve.consent', '您希望婚礼那天怎么摆花更好看？', '花怎么摆？'],
    ['empathy.common_ground', '我跟您一块去。', '我一个人不敢去。'],
    ['pitfall.blame_customer', '日程全被我们打乱了，您白忙一场。', '我这一天全乱了。'],
    ['pitfall.blame_customer', '要不我跟房东说，还是您自己打？', '房东那边怎么办？'],
    ['resolve.reason', '不好意思，让您等了。', '等半天了。'],
    ['apology.responsibility', '装完之前都是我。', '后面谁管？'],
    ['resolve.time', '我十点上班，每小时八百件。', '多快？'],
  ])('not %s: “%s”', (id, reply, customer) => expect(finds(id, reply, customer)).toBe(false));
});
