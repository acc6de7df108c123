import { describe, expect, it } from 'vitest';
import { windowSystemSwitches } from '../../../../scripts/lib/window-system.mjs';
import { x11Arguments } from '../../../../src/main/windows/x11';

const wayland = { XDG_SESSION_TYPE: 'wayland', DISPLAY: ':0' };

describe('[P8] a start from the project under Wayland', () => {
  it('asks for X11 by itself, so that the app has no reason to start anew', () => {
    const switches = windowSystemSwitches('linux', wayland);
    expect(switches).toEqual(['--ozone-platform=x11']);
    expect(x11Arguments('linux', wayland, [...switches, '.', '--start'])).toBeNull();
  });

  it.each([
    ['the session is under X11', 'linux', { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' }],
    ['there is no XWayland', 'linux', { XDG_SESSION_TYPE: 'wayland' }],
    ['this is no Linux', 'darwin', wayland],
  ] as const)('asks for nothing when %s', (_when, platform, env) => {
    expect(windowSystemSwitches(platform, env)).toEqual([]);
  });
});
