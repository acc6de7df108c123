import { z } from 'zod';
import { command, type Command } from '../../contract/command';
import { cueReport, soundState } from '../../contract/cue-order';
import { pageFault } from '../../contract/page-fault';
import { query } from '../../contract/query';
import { text } from '../../contract/text';
import type { Clock } from '../clock/clock';
import { createPlanExport } from '../day/plan-export';
import type { Log } from '../log';
import { createQueryDesk, type QueryDeskPorts } from '../queries/query-desk';
import { createCommandDesk, type CommandDeskPorts } from '../session/command-desk';
import type { Shell } from '../windows/shell';
import type { From, Ipc } from './ipc';
import { createPageFaults } from './page-faults';

export interface ChannelParts
  extends Pick<CommandDeskPorts, 'lesson' | 'book' | 'notices'>, Pick<QueryDeskPorts, 'pc'> {
  readonly ipc: Ipc;
  readonly shelf: CommandDeskPorts['shelf'] & QueryDeskPorts['shelf'];
  readonly clock: Clock;
  readonly shell: Pick<Shell, 'display' | 'displayAnswered' | 'askWhereToSave'>;
  readonly log: Pick<Log, 'error'>;
  /** A window has drawn its first full frame. */
  readonly drawn: (role: From['role']) => void;
}

/** Answers what the windows ask, and hears what they report: every channel to main but the preload's own. */
export function openChannels(parts: ChannelParts): void {
  const { ipc, lesson, book, shelf, notices, clock, pc, shell, log, drawn } = parts;
  const carryOut = createCommandDesk({
    lesson,
    book,
    shelf,
    notices,
    display: (ask) => {
      const { show, hide, fullscreen, leaveFullscreen } = shell.display;
      const does = {
        show: () => show('asked'),
        hide: () => hide('asked'),
        fullscreen,
        'leave-fullscreen': leaveFullscreen,
      };
      does[ask]();
    },
  });
  const exportPlan = createPlanExport({ find: book.findPlan, ask: shell.askWhereToSave });
  const answer = (asked: Command) =>
    asked.kind === 'export-plan' ? exportPlan(asked.plan) : carryOut(asked);
  ipc.handle('snapshot:get', z.null(), (_payload, { role }) => lesson.snapshots()[role], null);
  ipc.handle('clock:read', z.null(), () => clock.mono(), 0);
  ipc.handle('command:send', command, answer, { ok: false, said: text.acts.notNow });
  ipc.handle('query:ask', query, createQueryDesk({ book, lesson, shelf, clock, pc }), null);
  ipc.on('page:answer', z.null(), shell.displayAnswered);
  ipc.on('page:fault', pageFault, createPageFaults(log.error));
  ipc.on('cue:report', cueReport, lesson.reportCue);
  ipc.on('sound:state', soundState, (state) => lesson.noteSound(state === 'running'));
  ipc.on('window:drawn', z.null(), (_payload, { role }) => drawn(role));
}
