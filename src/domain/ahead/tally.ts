import type { GroupId, StationId } from '../plan/plan';

/** Lengths in milliseconds, by station and group. */
export interface Tally {
  add(station: StationId, group: GroupId, length: number): void;
  of(station: StationId, group: GroupId): number;
  stations(): readonly StationId[];
}

export function newTally(): Tally {
  const lengths = new Map<StationId, Map<GroupId, number>>();
  return {
    add: (station, group, length) => {
      const groups = lengths.get(station) ?? new Map<GroupId, number>();
      groups.set(group, (groups.get(group) ?? 0) + length);
      lengths.set(station, groups);
    },
    of: (station, group) => lengths.get(station)?.get(group) ?? 0,
    stations: () => [...lengths.keys()],
  };
}
