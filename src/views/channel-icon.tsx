import { ConciergeBell, DoorOpen, Mail, Megaphone, MessageCircle, Phone, Video } from 'lucide-react';
import type { Channel } from '../shared/channel.ts';

const ICONS: { readonly [C in Channel]: typeof Phone } = {
  phone: Phone,
  chat: MessageCircle,
  email: Mail,
  counter: ConciergeBell,
  visit: DoorOpen,
  video: Video,
  post: Megaphone,
};

/** The sign of a channel; its name stands beside it. */
export function ChannelIcon({ channel }: { readonly channel: Channel }) {
  const Icon = ICONS[channel];
  return <Icon size="1.05em" aria-hidden="true" />;
}
