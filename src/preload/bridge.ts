import type { IpcRenderer } from 'electron';
import { pushRoles, reportRoles, requestRoles, roleArgument, roles } from '../contract/channels';
import type { Bridge, Role } from '../contract/channels';

/**
 * The few calls that a page has. The page is a stranger here too: it reaches no channel but those of the contract.
 *
 * @throws when main did not say on `argv` what the window's role is
 */
export function createBridge(
  ipcRenderer: Pick<IpcRenderer, 'invoke' | 'send' | 'on' | 'removeListener'>,
  argv: readonly string[],
): Bridge {
  return {
    role: readRole(argv),
    request: (channel, payload) => {
      known(requestRoles, channel);
      return ipcRenderer.invoke(channel, payload);
    },
    report: (channel, payload) => {
      known(reportRoles, channel);
      ipcRenderer.send(channel, payload);
    },
    listen: (channel, hear) => {
      known(pushRoles, channel);
      // The event is kept here: it would hand the page the raw sender.
      const listener = (_event: unknown, payload: Parameters<typeof hear>[0]): void => hear(payload);
      ipcRenderer.on(channel, listener);
      ipcRenderer.send('push:listening', channel);
      return () => {
        ipcRenderer.removeListener(channel, listener);
      };
    },
  };
}

function readRole(argv: readonly string[]): Role {
  const said = argv.find((argument) => argument.startsWith(roleArgument))?.slice(roleArgument.length);
  const role = roles.find((one) => one === said);
  if (role === undefined) throw new Error('Main did not say which window this is.');
  return role;
}

function known(list: object, channel: string): void {
  if (!Object.hasOwn(list, channel)) throw new Error(`There is no channel ${channel}.`);
}
