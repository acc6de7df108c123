import { dayKind } from '../../contract/saved/day';
import { historyKind } from '../../contract/saved/history';
import { plansKind } from '../../contract/saved/plans';
import { rotationKind } from '../../contract/saved/rotation';
import { runningSessionKind, type RunningSession } from '../../contract/saved/running-session';
import type { SavedKind } from '../../contract/saved/saved-kind';
import type { ReportTrouble } from '../../contract/saved/saved-trouble';
import { settingsKind } from '../../contract/saved/settings';
import { staminaKind } from '../../contract/saved/stamina';
import type { PcClocks } from '../clock/pc-clocks';
import { catchUp } from '../journal/catch-up';
import { openJournal } from '../journal/journal';
import { createLogReader } from '../journal/log-reader';
import { createMarkRecords } from '../journal/mark-records';
import { createSessionRecords } from '../journal/session-records';
import { createAnchorFile } from '../store/anchor-file';
import { openElectronStore } from '../store/electron-store-port';
import { createSavedFile, type SavedFile } from '../store/saved-file';
import type { Shelf } from './shelf';

export interface ShelfOptions {
  readonly directory: string;
  readonly pc: PcClocks;
  readonly report: ReportTrouble;
}

/** Opens everything that is saved in `directory`, and catches up with what the log knows better. Never throws. */
export function openShelf({ directory, pc, report }: ShelfOptions): Shelf {
  const after = pc.after;
  const open = <T>(kind: SavedKind<T>): SavedFile<T> =>
    createSavedFile({ directory, kind, openStore: openElectronStore, after, report });
  const settings = open(settingsKind);
  const plans = open(plansKind);
  const rotation = open(rotationKind);
  const stamina = open(staminaKind);
  const day = open(dayKind);
  const history = open(historyKind);
  const running = createAnchorFile<RunningSession | null>({
    directory,
    name: runningSessionKind.name,
    kind: runningSessionKind,
    after,
    report,
  });
  const journal = openJournal({ directory, after, report });
  const readLog = createLogReader(journal);
  const sessions = createSessionRecords(function* () {
    return (yield* readLog()).sessions;
  });
  const marks = createMarkRecords(function* (plan) {
    return (yield* readLog()).marks.get(plan) ?? [];
  });

  // The log is the truth: what it holds beyond the cache, as after a crash between the two, is applied now.
  const caches = catchUp({ rotation: rotation.get(), stamina: stamina.get() }, journal);
  rotation.set(caches.rotation);
  stamina.set(caches.stamina);

  const { found } = running;
  return {
    settings,
    plans,
    rotation,
    stamina,
    day,
    history,
    running: {
      found:
        found === null || found.value === null
          ? null
          : { value: found.value, lastTouched: found.lastTouched },
      write: running.write,
      touch: () => running.touch(pc.wall()),
      clear: running.clear,
    },
    appendToLog: (line) => {
      const written = journal.append(line);
      sessions.note(line);
      marks.note(line);
      return { written, held: journal.position() };
    },
    sessions: sessions.all,
    marks: marks.of,
    close: () => {
      running.flush();
      journal.flush();
      for (const file of [settings, plans, rotation, stamina, day, history]) file.close();
    },
  };
}
