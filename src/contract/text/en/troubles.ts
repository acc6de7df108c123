import { assertNever } from '../../../domain/assert-never';
import type { SavedTrouble } from '../../saved/saved-trouble';
import { cause } from './causes';

type Replaced = Extract<SavedTrouble, { kind: 'file-replaced' }>;

/** What each saved file holds, as a teacher would call it, at the start of a sentence. */
const things: Readonly<Record<string, string>> = {
  settings: 'The settings',
  plans: 'The plans',
  rotation: 'The record of who goes where next',
  day: 'The list of who is away today',
  history: 'The list of what Undo takes back',
  'running-session': 'The running session',
  log: 'The log of the lessons',
};

const thing = (name: string): string => things[name] ?? `The file ${name}`;

const causes: Readonly<Record<Replaced['cause'], string>> = {
  damaged: 'could not be read because the file is damaged',
  'later-version': 'could not be read because the file was written by a later version of Roundabout',
  unreadable: 'could not be read because the system did not let Roundabout open the file',
  missing: 'could not be read because the file is gone',
};

const standIn = ({ name, used }: Replaced): string => {
  if (name === 'running-session') {
    return used === 'backup'
      ? 'the session goes on from the state just before'
      : 'the session could not be taken up again';
  }
  if (used === 'backup') return 'the newest good backup is used';
  return name === 'plans' ? 'the starter plan is used' : 'Roundabout starts with a new one';
};

const kept = ({ keptAs }: Replaced): string => (keptAs === null ? '' : ` (the file is kept as ${keptAs})`);

const entries = (count: number): string => (count === 1 ? 'One entry' : `${count} entries`);

/** One plain sentence for a trouble with a file of ours. */
function savedTrouble(trouble: SavedTrouble): string {
  switch (trouble.kind) {
    case 'file-replaced':
      return `${thing(trouble.name)} ${causes[trouble.cause]}, so ${standIn(trouble)}${kept(trouble)}.`;
    case 'not-saved':
      return `${thing(trouble.name)} could not be saved yet (${cause(trouble.code)}); Roundabout goes on trying.`;
    case 'saved-after-all':
      return `${thing(trouble.name)} could be saved after all.`;
    case 'log-lines-skipped':
      return `${entries(trouble.lines)} of the log ${trouble.file} could not be read and ${trouble.lines === 1 ? 'is' : 'are'} left out; all others are used.`;
    case 'log-unreadable':
      return `The log ${trouble.file} could not be read (${cause(trouble.code)}), so what it says is not counted until the next start.`;
    default:
      return assertNever(trouble);
  }
}

export const troublesText = {
  savedTrouble,
  eventsStopped: (file: string, code: string) =>
    `What happens could not be written to ${file} (${cause(code)}), so the events file is not complete.`,
};
