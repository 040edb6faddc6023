/** Each channel is a room of its own, and tells by words what it shows. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ConversationScreen } from '../../../src/features/roleplay/conversation-screen.tsx';
import { CHANNELS, hasBystanders, type Channel } from '../../../src/shared/channel.ts';
import { cake } from '../../session/case.ts';
import { showRound } from '../../support/rounds.tsx';

const REPLY = '难怪您着急';

function scenarioOn(channel: Channel) {
  const base = cake();
  const words = base.texts['zh-Hans'];
  if (words === undefined) throw new Error('The case has no 简体');
  const opening = words.beats[base.opening];
  if (opening === undefined) throw new Error('The case has no opening');
  const said = `（拍了一下桌子）蛋糕上的名字错了！${words.customer.name}`;
  return {
    ...base,
    channel,
    languages: ['zh-Hans' as const],
    ...(hasBystanders(channel) ? { bystanders: 4 } : {}),
    texts: {
      'zh-Hans': {
        ...words,
        ...(channel === 'email' ? { subject: '蛋糕写错名字，请答复' } : {}),
        beats: { ...words.beats, [base.opening]: { ...opening, say: [said] } },
      },
    },
  };
}

const show = (channel: Channel, replies: readonly string[] = []) =>
  showRound((view, scenario) => <ConversationScreen view={view} scenario={scenario} />, {
    replies,
    scenario: scenarioOn(channel),
  });

const panel = () => screen.getByRole('complementary', { name: '客户' });
const NAMES = {
  phone: '电话',
  chat: '在线聊天',
  email: '邮件',
  counter: '柜台',
  visit: '上门',
  video: '视频',
  post: '公开帖子',
} as const;

describe.each(CHANNELS)('on the channel %s', (channel) => {
  it('names the channel beside the customer', async () => {
    await show(channel);
    expect(panel()).toHaveTextContent(NAMES[channel]);
  });
});

describe('the phone', () => {
  it('tells the voice in words and shows no face', async () => {
    await show('phone');
    expect(panel()).toHaveTextContent('声音绷得紧，一句赶一句');
    expect(panel()).toHaveTextContent('刚接通');
    expect(document.querySelector('[data-skin]')).toBeNull();
  });

  it('counts the minutes of the call', async () => {
    await show('phone', [REPLY]);
    expect(panel()).toHaveTextContent('通话约 2 分钟');
  });

  it('tells signs as what is heard, apart from the words', async () => {
    await show('phone');
    expect(screen.getByRole('note')).toHaveTextContent('听到： 拍了一下桌子');
    expect(screen.getByText(/^蛋糕上的名字错了！/)).toBeInTheDocument();
  });
});

describe('face to face', () => {
  it.each(['counter', 'visit', 'video'] as const)('the face is seen: %s', async (channel) => {
    await show(channel);
    expect(document.querySelector('[data-skin]')).not.toBeNull();
    expect(screen.getByRole('note')).toHaveTextContent('留意到： 拍了一下桌子');
  });

  it('at a counter others wait behind, more with time', async () => {
    await show('counter');
    expect(panel()).toHaveTextContent('后面等着 4 人');
  });

  it('at a counter more have come after two turns', async () => {
    await show('counter', [REPLY, REPLY]);
    expect(panel()).toHaveTextContent('后面等着 5 人');
  });
});

describe('e-mail', () => {
  it('is a thread with its subject, and letters that are signed', async () => {
    await show('email');
    expect(screen.getByRole('heading', { name: '蛋糕写错名字，请答复' })).toBeInTheDocument();
    const letter = screen.getByText(/蛋糕上的名字错了！$/);
    expect(letter).toHaveTextContent('（拍了一下桌子）蛋糕上的名字错了！');
    expect(letter.nextElementSibling?.textContent).toBe(cake().texts['zh-Hans']?.customer.name);
  });

  it('is answered by a letter: to whom, about what, with a salutation to begin with', async () => {
    await show('email');
    expect(screen.getByText('回复：蛋糕写错名字，请答复')).toBeInTheDocument();
    const box = screen.getByRole('textbox', { name: '你的回复' });
    expect(box).toHaveAttribute('placeholder', `${cake().texts['zh-Hans']?.customer.address}：`);
    expect(screen.getByRole('button', { name: '发出' })).toBeInTheDocument();
  });
});

describe('chat', () => {
  it('marks as read what has been answered, and nothing else', async () => {
    await show('chat', [REPLY]);
    expect(screen.getAllByText('已读')).toHaveLength(1);
  });
});

describe('a public post', () => {
  it('tells that others read along, how many by now, and that the reply is public', async () => {
    await show('post', [REPLY]);
    const notice = screen.getByText('其他人也在看').closest('p');
    expect(within(notice as HTMLElement).getByText(/^\d+ 人看过$/)).toBeInTheDocument();
    expect(screen.getByText('所有人都看得到这条回复。')).toBeInTheDocument();
    expect(screen.getByText('官方回复')).toBeInTheDocument();
  });
});
