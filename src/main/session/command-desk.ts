import type { CommandAnswer } from '../../contract/channels';
import type { Command } from '../../contract/command';
import { text } from '../../contract/text';
import { assertNever } from '../../domain/assert-never';
import type { DayBook } from '../day/day-book';
import type { Shelf } from '../day/shelf';
import type { Notices } from '../notices';
import type { Lesson } from './lesson';

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
  return (command: Command): CommandAnswer => {
    switch (command.kind) {
      case 'start':
        return answer(lesson.start(command.which, command.by ?? 'control'));
      case 'act':
        return answer(lesson.act(command.act, command.by));
      case 'undo':
        return lesson.undo(command.by);
      case 'edit':
        return lesson.edit(command.edit, 'control');
      case 'open-plan': {
        if (lesson.session() !== null) return { ok: false, said: text.acts.notWhileRunning };
        const opened = book.openPlan(command.plan);
        lesson.publish();
        return opened;
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
