import type { CommandAnswer } from '../../contract/channels';
import type { Command } from '../../contract/command';
import { parsePlanFile } from '../../contract/plan-file/plan-file';
import { text } from '../../contract/text';
import { assertNever } from '../../domain/assert-never';
import type { DayBook } from '../day/day-book';
import type { Shelf } from '../day/shelf';
import { starterPlan } from '../day/starters';
import type { Notices } from '../notices';
import type { Lesson } from './lesson';
import { notWhileItStands } from './standing';

/** What is answered at once; saving a plan as a file waits for the teacher (see plan-export.ts). */
export type PromptCommand = Exclude<Command, { kind: 'export-plan' }>;

export interface CommandDeskPorts {
  readonly lesson: Lesson;
  readonly book: DayBook;
  readonly shelf: Pick<Shelf, 'settings'>;
  readonly notices: Pick<Notices, 'dismiss'>;
  display(ask: Extract<Command, { kind: 'display' }>['ask']): void;
}

const done: CommandAnswer = { ok: true, said: null };
const answer = (taken: boolean): CommandAnswer => (taken ? done : { ok: false, said: text.acts.notNow });

/** Carries out what a window asked for, after it was parsed. */
export function createCommandDesk({ lesson, book, shelf, notices, display }: CommandDeskPorts) {
  /** Plans come and go, are opened, and have their wheel mended only between sessions. */
  const withPlans = (change: () => CommandAnswer): CommandAnswer => {
    const session = lesson.session();
    if (session !== null) return { ok: false, said: notWhileItStands(session) };
    const answered = change();
    lesson.publish();
    return answered;
  };

  return (command: PromptCommand): CommandAnswer => {
    switch (command.kind) {
      case 'start':
        return answer(lesson.start(command.which, command.by ?? 'control'));
      case 'act':
        return answer(lesson.act(command.act, command.by));
      case 'practice':
        return lesson.practice(command.station, command.by);
      case 'mark':
        return withPlans(() => book.changeMark(command.mark));
      case 'undo':
        return lesson.undo(command.by);
      case 'redo':
        return lesson.redo();
      case 'edit':
        return lesson.edit(command.edit, 'control');
      case 'open-plan':
        return withPlans(() => book.openPlan(command.plan));
      case 'new-plan':
        return withPlans(() => book.addPlan('new-plan', starterPlan(command.starter)));
      case 'duplicate-plan':
        return withPlans(() => book.duplicatePlan(command.plan));
      case 'archive-plan':
        return withPlans(() => book.archivePlan(command.plan, command.archived));
      case 'mend-wheel':
        return withPlans(() => {
          const { revision, openRound } = lesson.snapshots().control;
          // Its answer puts the wheel where that session leaves it.
          if (openRound !== null) return { ok: false, said: text.acts.openRoundFirst };
          return command.revision === revision
            ? book.mend(command.mend)
            : { ok: false, said: text.acts.offerIsOld };
        });
      case 'import-plan': {
        const { file } = command;
        return withPlans(() => {
          const read = parsePlanFile(command.text);
          return read.ok
            ? book.addPlan('import-plan', read.plan)
            : { ok: false, said: text.planFile.refused(file, read.why) };
        });
      }
      case 'settings': {
        const before = shelf.settings.get();
        shelf.settings.set({
          ...before,
          theme: command.theme ?? before.theme,
          volume: command.volume ?? before.volume,
          muted: command.muted ?? before.muted,
        });
        lesson.publish();
        return done;
      }
      case 'display':
        display(command.ask);
        return done;
      case 'dismiss-notice':
        notices.dismiss(command.notice);
        return done;
      case 'open-round':
        lesson.answerOpenRound(command.counts);
        return done;
      case 'close-session':
        return answer(lesson.closeSession());
      default:
        return assertNever(command);
    }
  };
}
