/** The plain-data form of our charts: the part of XState's JSON config that we use, and nothing beside it. */

export interface ChartGuard {
  readonly type: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface ChartAction {
  readonly type: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

export interface ChartTransition {
  readonly target?: string;
  readonly guard?: ChartGuard;
  readonly actions?: readonly ChartAction[];
}

/**
 * The events of a round: a graded reply, the customer's turn to choose, having to ask again, something that happens in the
 * scene and moves the customer, and the next act, with what became of the promises until then.
 */
export type ChartEventType = 'REPLY_GRADED' | 'RESPOND' | 'WAITED' | 'SHIFTED' | 'ACT_BEGINS';

type Reactions = { readonly [E in ChartEventType]?: readonly ChartTransition[] };

export interface ChartState {
  readonly entry?: readonly ChartAction[];
  readonly on?: Reactions;
  /** Tried without an event, whenever something has changed. */
  readonly always?: readonly ChartTransition[];
}

/** One region: its states are alternatives of one another. */
export interface ChartRegion {
  readonly initial: string;
  /** What it does in any of its states. */
  readonly on?: Reactions;
  readonly states: { readonly [name: string]: ChartState };
}

/** Regions that run side by side. */
export interface ParallelChart {
  readonly type: 'parallel';
  readonly states: { readonly [region: string]: ChartRegion };
}

export type ChartConfig = ChartRegion | ParallelChart;
