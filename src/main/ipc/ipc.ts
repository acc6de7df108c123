import type { IpcMain } from 'electron';
import type { ZodType } from 'zod';
import { reportRoles, requestRoles } from '../../contract/channels';
import type { Reports, Requests, Role } from '../../contract/channels';
import { describeError } from '../log';
import { trustedRole } from './trusted-sender';
import type { Sent, Trust } from './trusted-sender';

export interface IpcParts extends Trust {
  readonly ipcMain: Pick<IpcMain, 'handle' | 'on'>;
  /** Takes one sentence about what was refused or went wrong. */
  readonly log: (sentence: string) => void;
}

/** Who sent a message, by what main knows of its window. */
export interface From {
  readonly role: Role;
  readonly webContentsId: number;
}

export interface Ipc {
  /** Answers a request. What is refused, or fails, is logged and answered with `refusal`: nothing is thrown into the page. */
  handle<C extends keyof Requests>(
    channel: C,
    schema: ZodType<Requests[C]['send']>,
    answer: (
      payload: Requests[C]['send'],
      from: From,
    ) => Requests[C]['answer'] | Promise<Requests[C]['answer']>,
    refusal: Requests[C]['answer'],
  ): void;
  /** Hears a report. What is refused, or fails, is logged. */
  on<C extends keyof Reports>(
    channel: C,
    schema: ZodType<Reports[C]>,
    hear: (payload: Reports[C], from: From) => void,
  ): void;
}

/** The typed way from the windows to main; the raw one is used nowhere else. */
export function createIpc({ ipcMain, log, ...trust }: IpcParts): Ipc {
  const admit = <T>(
    channel: string,
    allowed: readonly Role[],
    schema: ZodType<T>,
    event: Sent,
    payload: unknown,
  ): { readonly payload: T; readonly from: From } | null => {
    const role = trustedRole(event, trust);
    if (role === null || !allowed.includes(role)) {
      log(`Refused ${channel} from ${role ?? 'a page that is not one of our windows'}.`);
      return null;
    }
    const parsed = schema.safeParse(payload);
    if (!parsed.success) {
      const why = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'it'}: ${issue.message}`);
      log(`Refused ${channel} from ${role}: ${why.slice(0, 3).join('; ')}.`);
      return null;
    }
    return { payload: parsed.data, from: { role, webContentsId: event.sender.id } };
  };

  const failed = (channel: string, error: unknown): void => log(`${channel} failed: ${describeError(error)}`);

  return {
    handle: (channel, schema, answer, refusal) =>
      ipcMain.handle(channel, async (event, raw: unknown) => {
        const admitted = admit(channel, requestRoles[channel], schema, event, raw);
        if (admitted === null) return refusal;
        try {
          return await answer(admitted.payload, admitted.from);
        } catch (error) {
          failed(channel, error);
          return refusal;
        }
      }),
    on: (channel, schema, hear) => {
      ipcMain.on(channel, (event, raw: unknown) => {
        const admitted = admit(channel, reportRoles[channel], schema, event, raw);
        if (admitted === null) return;
        try {
          hear(admitted.payload, admitted.from);
        } catch (error) {
          failed(channel, error);
        }
      });
    },
  };
}
