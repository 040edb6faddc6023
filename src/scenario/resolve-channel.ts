/** What a file says about a channel that it doesn't have. */
import { CHANNELS, hasBystanders, type Channel } from '../shared/channel.ts';
import { LANGS } from '../shared/lang.ts';
import type { Fault, JsonPath } from './diagnostic.ts';
import type { Scenario } from './schema.ts';

/** A key that would never show. */
function idle(at: JsonPath, key: string, shows: (channel: Channel) => boolean): Fault {
  const channels = CHANNELS.filter(shows).join(', ');
  return { code: 'idle-key', severity: 'warning', at, key, params: { name: key, channels } };
}

export function channelFaults({ channel, bystanders, texts }: Scenario): readonly Fault[] {
  return [
    ...(bystanders === undefined || hasBystanders(channel) ? [] : [idle([], 'bystanders', hasBystanders)]),
    ...LANGS.flatMap((lang) =>
      texts[lang]?.subject === undefined || channel === 'email'
        ? []
        : [idle(['texts', lang], 'subject', (one) => one === 'email')],
    ),
  ];
}
