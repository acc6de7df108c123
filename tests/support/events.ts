import type { RoundaboutEvent } from '../../src/contract/events';

export type EventOf<E extends RoundaboutEvent['event']> = Extract<RoundaboutEvent, { event: E }>;

/** The events of one kind, in their order. */
export const only = <E extends RoundaboutEvent['event']>(
  events: readonly RoundaboutEvent[],
  event: E,
): readonly EventOf<E>[] => events.filter((one): one is EventOf<E> => one.event === event);
