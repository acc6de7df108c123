import { useState } from 'react';
import { assertNever } from '../../../../domain/assert-never';
import type { GroupId, Plan, StationId } from '../../../../domain/plan/plan';
import type { Mend } from '../../../../domain/rotation/mend';

export const mendKinds = ['due', 'swap', 'redo-day', 'skip-day'] as const satisfies readonly Mend['kind'][];

interface Picked {
  readonly group: GroupId | null;
  readonly other: GroupId | null;
  readonly station: StationId | null;
}

/** What the teacher has chosen so far; a group or station that has gone from the plan counts as not chosen. */
export function useMendDraft(plan: Plan, cycle: readonly StationId[]) {
  const [kind, setKind] = useState<Mend['kind'] | null>(null);
  const [picked, setPicked] = useState<Picked>({ group: null, other: null, station: null });

  const groups = plan.groups;
  const stations = plan.stations.filter(({ id }) => cycle.includes(id));
  const group = groups.find(({ id }) => id === picked.group) ?? groups[0];
  const other = groups.find(({ id }) => id === picked.other) ?? groups.find((one) => one !== group) ?? group;
  const station = stations.find(({ id }) => id === picked.station) ?? stations[0];

  return {
    kind,
    setKind,
    groups,
    stations,
    group: group?.id ?? '',
    other: other?.id ?? '',
    station: station?.id ?? '',
    pick: (change: Partial<Picked>) => setPicked((before) => ({ ...before, ...change })),
    mend: kind === null ? null : mendOf(kind, group?.id ?? '', other?.id ?? '', station?.id ?? ''),
  };
}

export type MendDraft = ReturnType<typeof useMendDraft>;

function mendOf(kind: Mend['kind'], group: GroupId, other: GroupId, station: StationId): Mend | null {
  switch (kind) {
    case 'due':
      return group === '' || station === '' ? null : { kind, group, station };
    case 'swap':
      return group === '' ? null : { kind, groups: [group, other] };
    case 'redo-day':
    case 'skip-day':
      return { kind };
    default:
      return assertNever(kind);
  }
}
