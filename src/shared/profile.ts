/** One of several people who share this device: a name, never a login. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  /** Class or group; empty where none was given. */
  readonly group: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** Whoever practises before anybody has given a name; rounds of before profiles are this one's. */
export const UNNAMED = '';

/** Characters of a name or a group. */
export const MAX_NAME = 40;

/** Whether two are called the same: on one device that would be one person. */
export function isSamePerson(
  a: Pick<Profile, 'name' | 'group'>,
  b: Pick<Profile, 'name' | 'group'>,
): boolean {
  const spelled = ({ name, group }: Pick<Profile, 'name' | 'group'>) =>
    `${name.trim()}\n${group.trim()}`.normalize('NFKC').toLowerCase();
  return spelled(a) === spelled(b);
}
