import { useMemo } from 'react';
import type { GroupId, PupilId } from '../../../domain/plan/plan';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { useSend } from '../link/sender';

export interface Away {
  /** Whether a group can be sent away or brought back just now. */
  readonly groupAllowed: boolean;
  readonly setGroupAway: (group: GroupId, away: boolean) => void;
  readonly setPupilAway: (pupil: PupilId, away: boolean) => void;
}

/** Who is away: before the session a change of the day, in it an act. */
export function useAway(snapshot: ControlSnapshot): Away {
  const send = useSend('away');
  const idle = snapshot.display.scene.kind === 'idle';
  const groupAllowed = idle || snapshot.allowed.away;
  return useMemo(
    () => ({
      groupAllowed,
      setGroupAway: (group, away) =>
        void send(
          idle
            ? { kind: 'edit', edit: { name: 'group-away', group, away } }
            : { kind: 'act', act: { name: 'away', group, away }, by: 'control' },
        ),
      setPupilAway: (pupil, away) => void send({ kind: 'edit', edit: { name: 'pupil-away', pupil, away } }),
    }),
    [groupAllowed, idle, send],
  );
}
