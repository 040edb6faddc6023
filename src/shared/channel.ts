/** How the two talk, and what a channel lets through. */
export const CHANNELS = ['phone', 'chat', 'email', 'counter', 'visit', 'video', 'post'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Face to face, in the same room or on a screen: what the face does is seen. */
export function isFaceToFace(channel: Channel): boolean {
  return channel === 'counter' || channel === 'visit' || channel === 'video';
}

/** Written at leisure: every word is the writer's own, brackets too. */
export function isLetter(channel: Channel): boolean {
  return channel === 'email' || channel === 'post';
}

/** Others are there beside the customer: they wait, or they read along. */
export function hasBystanders(channel: Channel): boolean {
  return channel === 'counter' || channel === 'post';
}

/** By which sense a sign reaches the trainee. */
export type Sense = 'heard' | 'seen' | 'screen';

export function senseOf(channel: Channel): Sense {
  if (channel === 'phone') return 'heard';
  return isFaceToFace(channel) ? 'seen' : 'screen';
}
