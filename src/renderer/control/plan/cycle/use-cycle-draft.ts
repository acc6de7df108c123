import { useEffect, useSyncExternalStore } from 'react';
import type { PlanEdit } from '../../../../contract/edit';
import type { FollowRule, Plan, StationId } from '../../../../domain/plan/plan';
import { undoFirst } from '../../keyboard/undo-first';
import { useSend } from '../../link/sender';
import { readDraft, setDraft, subscribeToDraft } from './kept-draft';

/** The slots and the rules, which are tried together. */
export interface Cycle {
  readonly cycle: readonly StationId[];
  readonly follows: readonly FollowRule[];
}

export interface CycleDraft {
  /** The cycle as it stands on the screen: the plan's, or one that the plan did not take. */
  readonly shown: Cycle;
  /** It stands here only, because the plan cannot have it. */
  readonly refused: boolean;
  readonly change: (next: Cycle) => void;
  /** Takes what main offered. */
  readonly mend: (edit: PlanEdit) => void;
  readonly putBack: () => void;
}

/** Keeps a cycle that was refused on the screen, so that it can be mended where it breaks; Ctrl Z puts it back first. */
export function useCycleDraft(plan: Plan): CycleDraft {
  const send = useSend('plan-cycle');
  const draft = useSyncExternalStore(subscribeToDraft, readDraft);
  // A draft belongs to what it was made over: when that changes, it is void.
  const over = JSON.stringify([plan.id, plan.cycle, plan.follows]);
  const current = draft?.over === over ? draft : null;
  const refused = current?.refused ?? false;
  useEffect(() => (refused ? undoFirst(putBack) : undefined), [refused]);
  return {
    shown: current?.tried ?? plan,
    refused,
    change: (tried) => {
      setDraft(() => ({ over, tried, refused }));
      void send({ kind: 'edit', edit: setCycle(tried) }).then(({ ok }) =>
        setDraft((now) => {
          if (now?.tried !== tried) return now;
          return ok ? null : { ...now, refused: true };
        }),
      );
    },
    mend: (edit) => {
      void send({ kind: 'edit', edit }).then(({ ok }) => {
        if (ok) putBack();
      });
    },
    putBack,
  };
}

const putBack = (): void => setDraft(() => null);

const setCycle = ({ cycle, follows }: Cycle): PlanEdit => ({
  name: 'set-cycle',
  cycle: [...cycle],
  follows: [...follows],
});
