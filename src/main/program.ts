import {
  BrowserWindow,
  Menu,
  app,
  dialog,
  ipcMain,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
} from 'electron';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { text } from '../contract/text';
import type { Plan } from '../domain/plan/plan';
import type { ProjectorFace } from '../domain/view/snapshot';
import { pcClocks } from './clock/pc-clocks';
import { dateAt, isoAt } from './clock/wall-time';
import type { CommandLineOptions } from './command-line/options';
import { createDayBook } from './day/day-book';
import { openShelf } from './day/open-shelf';
import { forgetfulShelf } from './day/shelf';
import { firstPlans } from './day/starters';
import { guardErrors } from './error-guard';
import type { EventLog } from './events/event-log';
import { createNarrator } from './events/narrator';
import { createIpc } from './ipc/ipc';
import { openChannels } from './ipc/open-channels';
import { createOutbox } from './ipc/outbox';
import { openLog } from './log';
import { createNotices } from './notices';
import { takePictures } from './pictures/pictures';
import { createStayAwake } from './power/stay-awake';
import { contentPolicy } from './protocol/content-policy';
import { appScheme, locatePages } from './protocol/scheme';
import { createServer } from './protocol/serve';
import { guardSession } from './protocol/session-guard';
import { createDayRunner } from './session/day-runner';
import { createFirstStart } from './session/first-start';
import { createLesson } from './session/lesson';
import { openDay } from './session/opening';
import { soundFaceOf } from './sound/sound-face';
import { guardContents } from './windows/contents-guard';
import { installMenu } from './windows/menu';
import { openShell } from './windows/shell';
import { createPageOrder } from './windows/page-order';
import { createWindowFactory } from './windows/window-guard';

export interface ProgramOrder {
  readonly options: CommandLineOptions;
  readonly dataDir: string;
  /** From `--plan`. */
  readonly plan: Plan | null;
  readonly events: EventLog;
  readonly onEventsStopped: (hear: (sentence: string) => void) => void;
}

const grounds = { light: '#fbf5e9', dark: '#13201b' } as const;

/** The composition root: makes every part, hands each what it needs, and says nothing itself. The app must be ready. */
export function runProgram({ options, dataDir, plan, events, onEventsStopped }: ProgramOrder): {
  bringUp(): void;
} {
  const log = openLog(dataDir);
  const pages = locatePages(process.env['ELECTRON_RENDERER_URL'], app.isPackaged);
  const policy = contentPolicy(pages.devServer);
  guardContents(app, pages.isOurs, log.warn);
  guardSession({
    session: session.defaultSession,
    devServer: pages.devServer,
    contentPolicy: policy,
    log: log.warn,
  });
  protocol.handle(
    appScheme,
    createServer({ root: path.join(import.meta.dirname, '../renderer'), contentPolicy: policy }),
  );
  installMenu(Menu, { platform: process.platform, developing: pages.devServer !== null });

  let publish: () => void = () => undefined;
  let onPublished: () => void = () => undefined;
  let tellEvents: (sentence: string) => void = () => undefined;
  const notices = createNotices(() => publish());
  const trouble = (sentence: string): void => {
    log.warn(sentence);
    notices.add(sentence);
    tellEvents(sentence);
  };
  guardErrors(process, log, () => trouble(text.windows.wentWrong));
  onEventsStopped((sentence) => notices.add(sentence));

  const saved = openShelf({
    directory: dataDir,
    pc: pcClocks,
    report: (what) => trouble(text.troubles.savedTrouble(what)),
  });
  const shelf = options.rehearse !== null && !options.keep ? forgetfulShelf(saved) : saved;
  const book = createDayBook(shelf, firstPlans(), dateAt(pcClocks.wall()), () => isoAt(clock.wall()));
  if (plan !== null) book.importPlan(plan);
  const { found } = shelf.running;
  const { resumption, clock, rehearsal, daysLeft, dayIsNamed } = openDay({
    options,
    found,
    book,
    pc: pcClocks,
  });
  const narrator = createNarrator(events, () => clock);

  const ipc = createIpc({
    ipcMain,
    log: log.warn,
    roleOf: (id) => windows.roleOf(id),
    isOurPage: pages.isOurs,
  });
  const outbox = createOutbox(ipc);
  const pageOrder = createPageOrder(pcClocks.after);
  const windows = createWindowFactory({
    BrowserWindow,
    preload: path.join(import.meta.dirname, '../preload/index.cjs'),
    icon: path.join(import.meta.dirname, '../../resources/icons/roundabout-256.png'),
    pages,
    onMade: outbox.attach,
    turnOf: pageOrder.turnOf,
    log: log.warn,
  });
  const stayAwake = createStayAwake(powerSaveBlocker, log.warn);

  let projector: ProjectorFace = { state: 'no-projector', label: '' };
  const lesson = createLesson({
    pc: pcClocks,
    clock,
    sleepSigns: powerMonitor,
    shelf,
    book,
    narrator,
    sound: {
      send: (cue) => outbox.offer('display', 'cue:order', cue),
      wake: () => void outbox.offer('display', 'cue:soon', null),
      volume: () => shelf.settings.get().volume,
      muted: () => shelf.settings.get().muted,
    },
    today: () => (dayIsNamed ? book.date : dateAt(pcClocks.wall())),
    newId: randomUUID,
    around: () => ({
      plans: book.plans(),
      archivedPlans: book.archivedPlans(),
      notices: notices.all(),
      rehearsal,
      projector,
      sound: soundFaceOf(shelf.settings.get(), lesson.wasSilent()),
    }),
    theme: () => shelf.settings.get().theme,
    publish: ({ display, control }) => {
      outbox.send('display', 'snapshot:push', display);
      outbox.send('control', 'snapshot:push', control);
      onPublished();
    },
    running: stayAwake.whileRunning,
    ended: () => runner.ended(),
  });
  const runner = createDayRunner(
    { lesson, book, clock, quit: () => app.quit() },
    { daysLeft, quitWhenDone: options.quitWhenDone },
  );

  const keepSetting = (change: Partial<ReturnType<typeof shelf.settings.get>>): void =>
    shelf.settings.set({ ...shelf.settings.get(), ...change });
  const shell = openShell({
    app,
    screen,
    powerMonitor,
    dialog,
    make: windows.make,
    clock: pcClocks,
    platform: process.platform,
    words: text.windows,
    ground: (role) => grounds[role === 'display' ? shelf.settings.get().theme : 'light'],
    remembered: { controlBounds: shelf.settings.get().controlBounds, display: shelf.settings.get().display },
    onControlBounds: (controlBounds) => keepSetting({ controlBounds }),
    onDisplayScreen: (display) => keepSetting({ display }),
    onDisplayState: (state, why) => narrator.aside({ event: 'display', state, why }, lesson.session()),
    onProjector: (face) => {
      projector = face;
      publish();
    },
    askDisplay: () => outbox.tell('display', 'page:ask', null),
    notify: trouble,
    session: {
      isRunning: () => {
        const running = lesson.session();
        return running !== null && running.state.stage !== 'done';
      },
      end: () => void lesson.act({ name: 'end' }, 'control'),
    },
    log: log.warn,
  });

  openChannels({
    ipc,
    lesson,
    book,
    shelf,
    notices,
    clock,
    pc: pcClocks,
    shell,
    log,
    drawn: (role) => {
      if (role !== 'display') return;
      pageOrder.displayDrawn();
      firstStart?.drawn();
    },
  });

  publish = lesson.publish;
  tellEvents = (sentence) => narrator.aside({ event: 'trouble', what: sentence }, lesson.session());
  for (const { sentence } of notices.all()) tellEvents(sentence);
  lesson.takeUp(resumption);
  lesson.publish();
  const firstStart = options.start ? createFirstStart(lesson, clock) : null;
  onPublished = firstStart?.changed ?? onPublished;

  const pictures = process.env['ROUNDABOUT_PICTURES'];
  if (pictures !== undefined) {
    takePictures({ folder: pictures, windowOf: shell.windowOf, after: pcClocks.after, log: log.warn });
  }
  app.on('will-quit', () => {
    saved.close();
    events.close();
  });
  return { bringUp: shell.bringUp };
}
