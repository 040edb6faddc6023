/** The fifteen taught flows (taught material B), in the order of the material's overview. */
import type { FlowDefinition } from '../definition.ts';
import { badNews } from './bad-news.ts';
import { clear } from './clear.ts';
import { dispute } from './dispute.ts';
import { lear } from './lear.ts';
import { misunderstanding } from './misunderstanding.ts';
import { negotiation } from './negotiation.ts';
import { objection } from './objection.ts';
import { price } from './price.ts';
import { problemSolving } from './problem-solving.ts';
import { recovery } from './recovery.ts';
import { refusal } from './refusal.ts';
import { service } from './service.ts';
import { threeLevel } from './three-level.ts';
import { unreasonable } from './unreasonable.ts';
import { upset } from './upset.ts';

export const TAUGHT: readonly FlowDefinition[] = [
  clear,
  lear,
  negotiation,
  dispute,
  recovery,
  threeLevel,
  service,
  problemSolving,
  upset,
  objection,
  unreasonable,
  refusal,
  misunderstanding,
  badNews,
  price,
];
