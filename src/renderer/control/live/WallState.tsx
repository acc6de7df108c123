import { assertNever } from '../../../domain/assert-never';
import { face } from '../../../domain/view/face';
import type { ControlSnapshot, Overlay } from '../../../domain/view/snapshot';
import { StateIcon } from '../../shared/art/state-icons/StateIcon';
import type { StateIconKind } from '../../shared/art/state-icons/state-icon-shapes';
import { useNow } from '../time/clock-context';
import { words } from '../words';

interface WallWords {
  readonly icon: StateIconKind | null;
  readonly word: string;
}

/** What stands on the wall, in words: the state, the round, and what covers it. */
export function WallState({ snapshot }: { readonly snapshot: ControlSnapshot }) {
  const { scene, overlay } = snapshot.display;
  const planning = useNow((now) => face(snapshot.display, now).phase === 'planning');
  const state = planning ? planningState : stateOf(snapshot);
  const segment = scene.kind === 'running' ? scene.segment : null;
  return (
    <>
      <span className="state-chip">
        {state.icon === null ? null : <StateIcon kind={state.icon} size={22} />}
        {state.word}
      </span>
      {segment?.kind === 'work' || segment?.kind === 'move' ? (
        <span>{words.roundOf(segment.round, segment.rounds)}</span>
      ) : null}
      {overlay.kind === 'none' ? null : <span className="over-chip">{overlayWord(overlay)}</span>}
    </>
  );
}

/** The planning window, while its screen fills the wall. */
const planningState: WallWords = { icon: 'plan', word: words.segment.planning };

function stateOf(snapshot: ControlSnapshot): WallWords {
  const { scene } = snapshot.display;
  switch (scene.kind) {
    case 'idle':
      return { icon: 'ready', word: words.segment.idle };
    case 'held':
      return { icon: 'held', word: words.segment.held };
    case 'done':
      return { icon: 'done', word: words.segment.done };
    case 'practice':
      return scene.segment.pausedAt === null
        ? { icon: 'work', word: words.segment.practice }
        : { icon: 'pause', word: words.segment.paused };
    case 'carpet':
      return { icon: 'opening', word: words.segment.carpet };
    case 'running':
      break;
    default:
      return assertNever(scene);
  }
  const { segment } = scene;
  if (segment.pausedAt !== null) return { icon: 'pause', word: words.segment.paused };
  switch (segment.kind) {
    case 'opening':
      return { icon: 'opening', word: words.segment.opening };
    case 'work':
      return { icon: 'work', word: snapshot.display.words.workWord };
    case 'move':
      return { icon: 'clean-up', word: words.segment.move };
    case 'closing':
      return { icon: 'done', word: words.segment.closing };
    default:
      return assertNever(segment.kind);
  }
}

function overlayWord({ kind }: Exclude<Overlay, { kind: 'none' }>): string {
  switch (kind) {
    case 'blank':
      return words.overlay.blank;
    case 'attention':
      return words.overlay.attention;
    case 'two-fingers':
      return words.overlay.twoFingers;
    case 'message':
      return words.overlay.message;
    default:
      return assertNever(kind);
  }
}
