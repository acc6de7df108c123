import type { Snapshots } from '../../contract/channels';
import type { CueReport } from '../../contract/cue-order';
import type { Act } from '../../domain/session/acts';
import { givesWay } from '../../domain/session/allowed';
import { nextCueAt } from '../../domain/session/crossings';
import type { Giver, Happening, Session } from '../../domain/session/state';
import { millis, minus, seconds, type Instant } from '../../domain/units';
import { controlSnapshot } from '../../domain/view/control-snapshot';
import { displaySnapshot } from '../../domain/view/display-snapshot';
import type { CueFace } from '../../domain/view/snapshot';
import { createGapWatch } from '../clock/gap-watch';
import { isoAt } from '../clock/wall-time';
import type { Place } from '../events/narrator';
import { createCueDesk, shownOnPurpose, type CueOutcome } from '../sound/cue-desk';
import { createSessionHost } from './session-host';
import { createEditDesk, type EditDesk } from './edit-desk';
import type { LessonPorts } from './lesson-ports';
import { createLeftOpen } from './left-open';
import type { Resumption } from './resumption';
import { createStarts, type Starts } from './starts';

/** Main looks at its clocks this often, and says on the disk that it is alive. */
const heartbeat = seconds(2);

/** The session with everything that it touches: the day, the events, the cues, what is saved and what is shown. */
export interface Lesson extends Pick<EditDesk, 'edit' | 'undo' | 'redo'>, Starts {
  session(): Session | null;
  /** Takes up what was running when the program ended. */
  takeUp(resumption: Resumption): void;
  act(act: Act, by: Giver): boolean;
  answerOpenRound(counts: boolean): void;
  reportCue(report: CueReport): void;
  /** The last that is known of the sound: that it cannot be heard. */
  wasSilent(): boolean;
  /** The sound system was looked at: whether a cue would be heard now. */
  noteSound(heard: boolean): void;
  /** What each window is to show now. */
  snapshots(): Snapshots;
  /** Sends fresh snapshots to the windows. */
  publish(): void;
}

export function createLesson(ports: LessonPorts): Lesson {
  const { pc, clock, shelf, book, narrator } = ports;
  const watch = createGapWatch(pc, heartbeat, ports.sleepSigns);
  let revision = 0;
  let silent = false;
  /** Something was logged, and is told when what led to it has been. */
  let unsaid = false;
  /** The latest cue that was only to be shown: the wall shows it from then on, however old its instant. */
  let lateCue: CueFace | null = null;
  const leftOpen = createLeftOpen();

  const host = createSessionHost(clock, {
    beforeStep: pulse,
    acted,
    toSave: save,
    happened,
    changed,
  });
  const edits = createEditDesk({
    host,
    book,
    startTakenBack: (session) => narrator.dropped(session, 'undo'),
    publish,
  });
  const starts = createStarts({
    host,
    book,
    clock,
    newId: ports.newId,
    pulse,
    turnDay,
    beginning: () => {
      // Its answer would turn the wheel back to where that day left it.
      leftOpen.set(null);
      edits.sessionBegins();
      lateCue = null;
    },
  });
  const cueDesk = createCueDesk<Place>({
    ...ports.sound,
    clock,
    outcome: (outcome, place) => {
      noteSilence(outcome);
      narrator.cue(outcome, place);
    },
  });

  /** A cue that was to be shown only says nothing of whether the sound works. */
  function noteSilence({ played, why }: CueOutcome): void {
    if (why === null || !shownOnPurpose.has(why)) noteSound(played !== null);
  }

  function noteSound(heard: boolean): void {
    if (silent !== heard) return;
    silent = !heard;
    publish();
  }

  function pulse(): void {
    const beat = watch.beat();
    if (beat.kind === 'clock-set') save(host.session(), []);
    if (beat.kind !== 'gap') return;
    clock.skip(millis(beat.unseen * clock.rate));
    host.gap(minus(clock.now(), millis(beat.lost * clock.rate)), beat.cause);
  }

  function beat(): void {
    pulse();
    if (host.session() !== null) shelf.running.touch();
    turnDay();
    clock.afterReal(heartbeat, beat);
  }
  clock.afterReal(heartbeat, beat);

  /** The program may stay open overnight. A session that runs over midnight keeps its date; the carpet does not hold it. */
  function turnDay(): void {
    const today = ports.today();
    const session = host.session();
    if (today === book.date || (session !== null && !givesWay(session))) return;
    if (session !== null && session.state.stage !== 'done') narrator.dropped(session, 'other-day');
    if (session !== null) host.close();
    book.turnTo(today);
    publish();
  }

  function acted(name: Act['name'] | 'start' | 'undo', by: Giver, session: Session, at: Instant): void {
    if (name === 'start') narrator.started(session.setup, by);
    else narrator.aside({ event: 'command', name, by }, session, at);
  }

  /** What the session has come to is logged before its anchors go: a kill between the two loses nothing. */
  function save(session: Session | null, untold: readonly Happening[]): void {
    if (session === null) return shelf.running.clear();
    const { setup, entries, state } = session;
    if (state.stage !== 'held' && book.record(session, isoAt(clock.wall()))) unsaid = true;
    if (state.stage === 'done') return shelf.running.clear();
    const { session: shown, wall } = clock.face();
    shelf.running.write({
      setup,
      entries,
      anchor: { session: shown, wall: pc.wall() },
      rehearsalWall: wall,
      numbersAhead: narrator.numbersAhead(session, untold),
    });
  }

  function happened(happenings: readonly Happening[], session: Session): void {
    for (const happening of happenings) {
      narrator.happened(happening, session);
      if (happening.kind !== 'cue') continue;
      if (!happening.sound) lateCue = { name: happening.name, at: clock.now() };
      cueDesk.cue(happening.name, happening.due, happening.sound, narrator.place(session));
    }
    // Anchored anew, since after a kill this instant must count as lived: the PC's clock has drifted since the last one.
    save(session, []);
    // A practice is not what the day is for: it goes on after it.
    const isDay = session.setup.practice === null;
    if (isDay && happenings.some((happening) => happening.kind === 'ended')) ports.ended();
  }

  function changed(): void {
    const session = host.session();
    if (session !== null && session.state.stage !== 'held') {
      // A round counts without anything being told.
      if (book.record(session, isoAt(clock.wall()))) unsaid = true;
      book.noteAway(session.setup.plan.id, session.state.away);
    }
    cueDesk.expect(session === null ? null : nextCueAt(session.setup, session.state));
    if (unsaid) narrator.aside({ event: 'saved' }, session);
    unsaid = false;
    ports.running(session !== null && session.state.stage !== 'done');
    publish();
  }

  function snapshots(): Snapshots {
    const world = book.world(host.session());
    const display = displaySnapshot(world, {
      revision,
      clock: clock.face(),
      theme: ports.theme(),
      lateCue,
    });
    const around = {
      ...ports.around(),
      undo: edits.undoWords(),
      redo: edits.redoWords(),
      openRound: leftOpen.face(),
    };
    return { display, control: controlSnapshot(world, display, around, clock.now()) };
  }

  function publish(): void {
    revision += 1;
    ports.publish(snapshots());
  }

  function recordEnded(session: Session): void {
    book.record({ ...session, state: { ...session.state, stage: 'done' } }, isoAt(clock.wall()));
  }

  return {
    session: host.session,
    takeUp: (resumption) => {
      switch (resumption.kind) {
        case 'none':
          return;
        case 'carry':
          narrator.takenUp(resumption.session, resumption.numbersAhead);
          return host.resume(
            resumption.session,
            resumption.askFrom === null ? null : { from: resumption.askFrom, cause: 'restarted' },
          );
        case 'closed': {
          const { session } = resumption;
          leftOpen.set(session);
          recordEnded(session);
          narrator.dropped(session, 'other-day');
          return shelf.running.clear();
        }
      }
    },
    start: starts.start,
    practice: starts.practice,
    closeSession: starts.closeSession,
    act: host.act,
    edit: edits.edit,
    undo: edits.undo,
    redo: edits.redo,
    answerOpenRound: (counts) => {
      const session = counts ? leftOpen.counted() : null;
      if (session !== null) recordEnded(session);
      leftOpen.set(null);
      publish();
    },
    reportCue: cueDesk.report,
    wasSilent: () => silent,
    noteSound,
    snapshots,
    publish,
  };
}
