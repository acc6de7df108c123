import { describe, expect, it } from 'vitest';
import { saveMemory } from '../../../src/main/memory';

function switchesOn(platform: NodeJS.Platform, given: Readonly<Record<string, string>> = {}) {
  const switches = new Map(Object.entries(given));
  const commandLine = {
    getSwitchValue: (name: string) => switches.get(name) ?? '',
    appendSwitch: (name: string, value?: string) => void switches.set(name, value ?? ''),
  };
  saveMemory({ commandLine } as unknown as Parameters<typeof saveMemory>[0], platform);
  return switches;
}

describe('saving memory', () => {
  it('keeps the audio drivers out of main wherever they are not in a sound server', () => {
    expect(switchesOn('linux').get('disable-features')).toBe('AudioServiceOutOfProcess');
    expect(switchesOn('win32').has('disable-features')).toBe(false);
    expect(switchesOn('darwin').has('disable-features')).toBe(false);
  });

  it('keeps the features that the command line asked for', () => {
    const switches = switchesOn('linux', { 'enable-features': 'Mine', 'js-flags': '--mine' });
    expect(switches.get('enable-features')).toBe('Mine,NetworkServiceInProcess2');
    expect(switches.get('js-flags')).toMatch(/^--mine --no-sparkplug/);
  });
});
