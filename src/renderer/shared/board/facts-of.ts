import { displayText } from '../../../contract/text/en/display';
import { assertNever } from '../../../domain/assert-never';
import type { Plan } from '../../../domain/plan/plan';
import type { CueName } from '../../../domain/session/cues';
import type { Phase } from '../../../domain/view/face';
import type { DisplaySnapshot, Row } from '../../../domain/view/snapshot';
import type { StateIconKind } from '../art/state-icons/state-icon-shapes';
import { shownLength } from '../clock/shown-time';
import { everyoneStays } from './everyone-stays';
import { practiceOnWall } from './practice-on-wall';
import { toldToStart } from './told-to-start';

/** One line beside or under the digits. */
export interface Fact {
  readonly tone: 'state' | 'quiet' | 'strong';
  readonly icon: StateIconKind | null;
  readonly text: string;
}

export interface FactSource {
  readonly phase: Phase;
  readonly paused: boolean;
  readonly over: boolean;
  /** A move in which no group changes its station. */
  readonly stays: boolean;
  readonly round: number;
  readonly rounds: number;
  /** When the countdown ends, written as a time of day; null while that is open. */
  readonly until: string | null;
  readonly words: Pick<Plan, 'workWord'>;
}

/** What the class reads beside the digits: the state, the round, until when. */
export function factsOf(source: FactSource): readonly Fact[] {
  const { phase, round, rounds, until } = source;
  const inRound = phase === 'work' ? [quiet(displayText.round(round, rounds))] : [];
  return [...stateFacts(source), ...inRound, ...(until === null ? [] : [strong(displayText.until(until))])];
}

function stateFacts({ phase, paused, over, stays, words }: FactSource): readonly Fact[] {
  if (paused) return [state('pause', displayText.paused)];
  if (over && phase === 'work') return [state('one-minute', displayText.finishUp)];
  switch (phase) {
    case 'opening':
      return [state('opening', displayText.getReady)];
    case 'work':
      return [state('work', words.workWord)];
    case 'move':
      return stays
        ? [state('clean-up', displayText.stayTitle[0]), state('stay', displayText.stayTitle[1])]
        : [state('clean-up', displayText.moveTitle[0]), state('move', displayText.moveTitle[1])];
    // These have their words elsewhere on the wall.
    case 'idle':
    case 'planning':
    case 'closing':
    case 'practice':
    case 'held':
    case 'done':
      return [];
    default:
      return assertNever(phase);
  }
}

/** A cue as it stands on the wall in place of the facts: its icon, and its word in two lines at most. */
export interface CueWords {
  readonly icon: StateIconKind;
  readonly lines: readonly string[];
  /** What is said instead where a word of the plan's own is too long for the place. */
  readonly shorter: readonly string[];
  /** Whose cue it is, where it is not everyone's. */
  readonly groups: readonly Row[];
}

/** More emblems than these have no room beside the icon. */
const mostGroups = 3;

/** Null for a cue whose word and icon fill the wall already. */
export function cueWords(
  cue: CueName,
  phase: Phase,
  snapshot: Pick<DisplaySnapshot, 'words' | 'rows' | 'cue' | 'scene'>,
): CueWords | null {
  const { workWord, workNoun } = snapshot.words;
  switch (cue) {
    case 'start':
      return phase === 'opening'
        ? fixed('opening', displayText.getReadyLines)
        : { icon: 'work', lines: [workWord], shorter: displayText.startNow, groups: [] };
    case 'planning-over': {
      const groups = toldToStart(snapshot);
      return {
        icon: 'two-fingers',
        lines: displayText.startWorkLines(workNoun),
        shorter: displayText.startNow,
        groups: groups.length > mostGroups ? [] : groups,
      };
    }
    case 'one-minute':
      return fixed('one-minute', displayText.oneMinute);
    case 'move':
      return everyoneStays(snapshot.rows)
        ? fixed('stay', displayText.stayTitle)
        : fixed('move', displayText.moveTitle);
    case 'target': {
      const practice = practiceOnWall(snapshot);
      return practice === null ? null : fixed('target', displayText.reached(shownLength(practice.target)));
    }
    case 'attention':
    case 'end':
      return null;
    default:
      return assertNever(cue);
  }
}

const fixed = (icon: StateIconKind, lines: readonly string[]): CueWords => ({
  icon,
  lines,
  shorter: lines,
  groups: [],
});
const state = (icon: StateIconKind, text: string): Fact => ({ tone: 'state', icon, text });
const quiet = (text: string): Fact => ({ tone: 'quiet', icon: null, text });
const strong = (text: string): Fact => ({ tone: 'strong', icon: null, text });
