/** Hands the store of the reply being typed to the parts that show it. */
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { FlowInfo } from '../../charts/flows/index.ts';
import { useServices } from '../services.ts';
import { liveStore, type LiveState, type LiveStore } from './live-store.ts';

const Context = createContext<LiveStore | null>(null);

interface Props {
  readonly flow: FlowInfo;
  /** Whether it is graded at all. */
  readonly coached: boolean;
  readonly children: ReactNode;
}

/** Follows the open round; another round, another screen. */
export function LiveReply({ flow, coached, children }: Props) {
  const { round } = useServices();
  const [store] = useState(() => liveStore(round, flow, coached));
  useEffect(() => store.follow(), [store]);
  return <Context value={store}>{children}</Context>;
}

/** @throws Error outside `LiveReply`. */
export function useLiveStore(): LiveStore {
  const store = useContext(Context);
  if (store === null) throw new Error('useLiveStore needs a LiveReply above it');
  return store;
}

/** A part of what is known of the reply being typed. @throws Error outside `LiveReply`. */
export function useLive<T>(select: (state: LiveState) => T): T {
  return useStore(useLiveStore(), select);
}
