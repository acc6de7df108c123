import { createContext, useCallback, useContext, useState } from 'react';
import type { ReactNode } from 'react';
import type { Bridge, CommandAnswer } from '../../../contract/channels';
import type { Command } from '../../../contract/command';
import type { ControlSnapshot } from '../../../domain/view/snapshot';
import { words } from '../words';
import { createInOrder, type Asked } from './in-order';
import { commitDrafts } from './open-drafts';

/** The part of the window that a command came from: what main says about it is shown there. */
export type Place =
  | 'acts'
  | 'question'
  | 'start'
  | 'fit'
  | 'jump'
  | 'groups'
  | 'times'
  | 'stations'
  | 'away'
  | 'pupils'
  | 'class-list'
  | 'plan-stations'
  | 'plan-station'
  | 'plan-cycle'
  | `group-${string}`
  | 'plans'
  | 'plan-file'
  | 'dropped-file'
  | 'fairness'
  | 'wheel'
  | 'plan-times'
  | 'plan-calendar'
  | 'calendar-import'
  | 'short-day'
  | 'short-day-note'
  | 'status'
  | 'stamina'
  | 'stamina-results'
  | 'introduce'
  | 'try-out'
  | 'practice';

/** What main last said, and where it belongs. */
export interface Said {
  readonly place: Place;
  readonly sentence: string;
  readonly refused: boolean;
  /** What was answered; null for what the window said by itself. */
  readonly command: Command | null;
  /** Rises with each answer, so that the same sentence twice is announced twice. */
  readonly count: number;
}

interface Sender {
  readonly send: (asked: Asked, place: Place) => Promise<CommandAnswer>;
  readonly say: (sentence: string, place: Place) => void;
}

const SenderContext = createContext<Sender | null>(null);
const SaidContext = createContext<Said | null>(null);

interface SenderProviderProps {
  readonly bridge: Bridge;
  /** The newest snapshot that main sent. */
  readonly newest: () => ControlSnapshot;
  readonly children: ReactNode;
}

/** Gives the window its one way to main, and keeps the last sentence that came back. */
export function SenderProvider({ bridge, newest, children }: SenderProviderProps) {
  const [said, setSaid] = useState<Said | null>(null);

  const hear = useCallback(
    (place: Place, sentence: string | null, refused: boolean, command: Command | null) => {
      setSaid((before) =>
        sentence === null ? null : { place, sentence, refused, command, count: (before?.count ?? 0) + 1 },
      );
    },
    [],
  );

  // Made once: what is under way is not forgotten when the window is drawn again.
  const [sender] = useState<Sender>(() => {
    const inOrder = createInOrder(newest);
    return {
      send: (asked, place) => {
        // In the order in which the teacher did it: what was typed before belongs to the plan that was open then.
        commitDrafts();
        return inOrder(asked, async (command) => {
          const answer = await post(bridge, command);
          hear(place, answer.said, !answer.ok, command);
          return answer;
        });
      },
      say: (sentence, place) => hear(place, sentence, true, null),
    };
  });

  return (
    <SenderContext value={sender}>
      <SaidContext value={said}>{children}</SaidContext>
    </SenderContext>
  );
}

async function post(bridge: Bridge, command: Command): Promise<CommandAnswer> {
  try {
    return await bridge.request('command:send', command);
  } catch {
    return { ok: false, said: words.notReached };
  }
}

/** How a part of the window sends commands from its place. */
export function useSend(place: Place): (asked: Asked) => Promise<CommandAnswer> {
  const { send } = useSender();
  return useCallback((asked: Asked) => send(asked, place), [send, place]);
}

/** Says a sentence of the window's own, about something that never reached main. */
export function useSay(place: Place): (sentence: string) => void {
  const { say } = useSender();
  return useCallback((sentence: string) => say(sentence, place), [say, place]);
}

/** The last sentence, for the live region; null when the last answer had none. */
export const useSaid = (): Said | null => useContext(SaidContext);

function useSender(): Sender {
  const sender = useContext(SenderContext);
  if (sender === null) throw new Error('There is no SenderProvider above this component.');
  return sender;
}
