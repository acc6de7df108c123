import type { ControlSnapshot } from '../../../domain/view/snapshot';
import type { Act } from '../../../domain/session/acts';
import { useShortcuts } from '../keyboard/use-shortcuts';
import { useClock } from '../time/clock-context';
import { holds, isUp, toggleOverlay, togglePause } from './overlay-acts';
import { warns } from './Strip';
import { useActs } from './use-acts';

/** The keys of a running session. Each does what its button does, and only when its button could be pressed. */
export function useLiveShortcuts(snapshot: ControlSnapshot, openMessage: () => void): void {
  const acts = useActs('acts');
  const clock = useClock();
  const run = (act: Act) => () => {
    if (snapshot.allowed[act.name]) acts.act(act, 'keyboard');
  };
  useShortcuts({
    space: run(togglePause(snapshot)),
    plus: run({ name: 'plus', minutes: 1 }),
    minus: run({ name: 'minus', minutes: 1 }),
    next: run({ name: 'next' }),
    back: run({ name: 'back' }),
    attention: run(toggleOverlay(snapshot, 'attention')),
    'two-fingers': run(toggleOverlay(snapshot, 'two-fingers')),
    blank: run(toggleOverlay(snapshot, 'blank')),
    message: () => {
      if (!snapshot.allowed.message) return;
      if (isUp(snapshot, 'message')) acts.act({ name: 'message', text: null }, 'keyboard');
      else openMessage();
    },
    hold: run({ name: 'hold', on: !holds(snapshot) }),
    extend: () => {
      if (warns(snapshot, clock.now())) run({ name: 'plus', minutes: 1 })();
    },
    restart: run({ name: 'restart' }),
  });
}
