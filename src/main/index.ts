import { app, dialog, protocol } from 'electron';
import { writeSync } from 'node:fs';
import path from 'node:path';
import { text } from '../contract/text';
import type { Plan } from '../domain/plan/plan';
import { prepareDataDirectory } from './command-line/data-directory';
import { givesOrders, type CommandLineOptions } from './command-line/options';
import { ownArguments } from './command-line/own-arguments';
import { parseCommandLine } from './command-line/parse';
import { readPlanFile } from './command-line/plan-file-reader';
import { noEventLog, openEventLog } from './events/event-log';
import { giveUp } from './give-up';
import { openLog } from './log';
import { saveMemory } from './memory';
import { registerScheme } from './protocol/scheme';
import { runProgram, type ProgramOrder } from './program';
import { claimDataFolder } from './windows/single-instance';
import { x11Arguments } from './windows/x11';

/** What the command line asked for, found good; the events file is still to be opened. */
interface Order {
  readonly options: CommandLineOptions;
  readonly dataDir: string;
  readonly plan: Plan | null;
}

/** Ends the program before it began, with one sentence and the exit code that design section 8 promises. */
function refuse(sentence: string): never {
  writeSync(2, `roundabout: ${sentence}\n`);
  app.exit(2);
  // app.exit ends this process; the compiler does not know.
  process.exit(2);
}

function readOrder(argv: readonly string[]): Order {
  const parsed = parseCommandLine(ownArguments(argv, app.isPackaged));
  if (!parsed.ok) return refuse(parsed.sentence);
  const { options } = parsed;
  const dataDir = path.resolve(options.dataDir ?? app.getPath('userData'));
  const unusable = prepareDataDirectory(dataDir);
  if (unusable !== null) return refuse(unusable);
  const reading = options.plan === null ? null : readPlanFile(path.resolve(options.plan));
  if (reading !== null && !reading.ok) return refuse(reading.sentence);
  return { options, dataDir, plan: reading?.plan ?? null };
}

/** `onEventsStopped` tells `hear` when the events file could not be written; at most once. */
function openEvents(file: string | null): Pick<ProgramOrder, 'events' | 'onEventsStopped'> {
  let hearStop: (sentence: string) => void = () => undefined;
  const opening =
    file === null
      ? { ok: true as const, log: noEventLog }
      : openEventLog(path.resolve(file), (sentence) => hearStop(sentence));
  if (!opening.ok) return refuse(opening.sentence);
  return {
    events: opening.log,
    onEventsStopped: (hear) => {
      hearStop = hear;
    },
  };
}

app.setName(text.windows.controlTitle);
const order = readOrder(process.argv);

// Only now, so that a bad flag is refused by the program that the person started; and before a file is held open.
const again = x11Arguments(process.platform, process.env, process.argv.slice(1));
if (again !== null) {
  app.relaunch({ args: again });
  app.exit(0);
}

app.setPath('userData', order.dataDir);
// What Chromium keeps for itself stays out of the way of what the teacher may want to copy.
app.setPath('sessionData', path.join(order.dataDir, 'browser'));
registerScheme(protocol);
saveMemory(app, process.platform);

let bringUp: () => void = () => undefined;
if (claimDataFolder(app, () => bringUp())) {
  const events = openEvents(order.options.events);
  void app
    .whenReady()
    .then(() => {
      const program = runProgram({ ...order, ...events });
      bringUp = program.bringUp;
    })
    .catch((error: unknown) =>
      giveUp({ dialog, app, log: () => openLog(order.dataDir), words: text.windows }, error),
    );
} else if (givesOrders(order.options)) {
  refuse(text.commandLine.alreadyRunning);
} else {
  app.exit(0);
}
