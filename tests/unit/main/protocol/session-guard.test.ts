import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../../src/main/protocol/content-policy';
import { guardSession } from '../../../../src/main/protocol/session-guard';

type Ask = (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void;

function guard(devServer: URL | null) {
  let filter: readonly string[] = [];
  let ask: Ask = () => undefined;
  let permission: boolean | null = null;
  let spelling = true;
  let check = true;
  let headers = false;
  const session = {
    setPermissionRequestHandler: (handler: (c: null, p: string, answer: (yes: boolean) => void) => void) =>
      handler(null, 'media', (yes) => {
        permission = yes;
      }),
    setPermissionCheckHandler: (handler: () => boolean) => {
      check = handler();
    },
    setDevicePermissionHandler: (handler: () => boolean) => {
      check ||= handler();
    },
    setSpellCheckerEnabled: (on: boolean) => {
      spelling = on;
    },
    webRequest: {
      onBeforeRequest: (filtered: { urls: string[] }, handler: Ask) => {
        filter = filtered.urls;
        ask = handler;
      },
      onHeadersReceived: () => {
        headers = true;
      },
    },
  };
  guardSession({
    session: session as unknown as Session,
    devServer,
    contentPolicy: contentPolicy(devServer),
    log: () => undefined,
  });
  const refuses = (url: string): boolean => {
    let refused = false;
    ask({ url }, ({ cancel }) => {
      refused = cancel;
    });
    return refused;
  };
  return { filter, refuses, permission, check, spelling, headers };
}

describe('the session of the windows', () => {
  it('gives no permission, and fetches no dictionaries', () => {
    const { permission, check, spelling } = guard(null);
    expect({ permission, check, spelling }).toEqual({ permission: false, check: false, spelling: false });
  });

  it('[design 0] works with no internet: whatever is not bundled is refused', () => {
    const { filter, refuses, headers } = guard(null);
    expect(filter).toEqual(['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'file:///*']);
    expect(refuses('https://example.org/a.js')).toBe(true);
    expect(refuses('http://localhost:5173/a.js')).toBe(true);
    expect(headers).toBe(false);
  });

  it('lets in the server of hot reload, and nothing else, while developing', () => {
    const { refuses, headers } = guard(new URL('http://localhost:5173'));
    expect(refuses('http://localhost:5173/a.js')).toBe(false);
    expect(refuses('ws://localhost:5173/')).toBe(false);
    expect(refuses('http://localhost:51730/a.js')).toBe(true);
    expect(refuses('https://example.org/a.js')).toBe(true);
    expect(headers).toBe(true);
  });
});
