import type { Session } from 'electron';

/** Everything that is not in the bundle. */
const outside = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'file:///*'] as const;

export interface SessionGuardParts {
  readonly session: Pick<
    Session,
    | 'setPermissionRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setDevicePermissionHandler'
    | 'setSpellCheckerEnabled'
    | 'webRequest'
  >;
  /** Vite's server while developing; null in every normal run. */
  readonly devServer: URL | null;
  readonly contentPolicy: string;
  /** Takes one sentence about what was refused. */
  readonly log: (sentence: string) => void;
}

/** Shuts a session off: no permission, no network, nothing but what was bundled. Must run before the first window. */
export function guardSession({ session, devServer, contentPolicy, log }: SessionGuardParts): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    log(`Refused a page the permission "${permission}".`);
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Its dictionaries come from the network.
  session.setSpellCheckerEnabled(false);

  // Our own scheme is not asked about: it costs time at every start, and there is nothing to refuse.
  session.webRequest.onBeforeRequest({ urls: [...outside] }, (details, answer) => {
    const cancel = devServer === null || new URL(details.url).host !== devServer.host;
    if (cancel) log(`Refused a page the address ${details.url.slice(0, 200)}.`);
    answer({ cancel });
  });
  if (devServer === null) return;
  session.webRequest.onHeadersReceived((details, answer) =>
    answer({ responseHeaders: { ...details.responseHeaders, 'content-security-policy': [contentPolicy] } }),
  );
}
