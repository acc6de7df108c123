import { useMemo } from 'react';
import type { Command } from '../../../contract/command';
import type { Act } from '../../../domain/session/acts';
import type { Place } from '../link/sender';
import { useSend } from '../link/sender';

type By = Extract<Command, { kind: 'act' }>['by'];

export interface Acts {
  readonly act: (act: Act, by?: By) => void;
  readonly undo: (by?: By) => void;
  readonly redo: (by?: By) => void;
}

/** How a part of the window acts on the session; `by` tells the log whether a key or the pointer did it. */
export function useActs(place: Place): Acts {
  const send = useSend(place);
  return useMemo(
    () => ({
      act: (act, by = 'control') => void send({ kind: 'act', act, by }),
      undo: (by = 'control') => void send({ kind: 'undo', by }),
      redo: (by = 'control') => void send({ kind: 'redo', by }),
    }),
    [send],
  );
}
