import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTellable } from '../../../../src/domain/session/tellable';
import { arbitraryIntents, arbitrarySetup, liveRandomly } from '../../../support/random-sessions';
import { aSetup, at } from '../../../support/sessions';

describe('what a session can have been', () => {
  test('[A1] [A18] whatever befalls a session, with acts taken back and gaps, it can be told again', () => {
    fc.assert(
      fc.property(arbitrarySetup, arbitraryIntents(), (setup, intents) => {
        const { session } = liveRandomly(setup, intents);
        expect(isTellable(setup, session.entries)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('[A1] an act that is not allowed when it is given is none of a session', () => {
    const given = (act: Parameters<typeof isTellable>[1][number] & { kind: 'act' }) =>
      isTellable(aSetup(), [act]);
    const by = 'control' as const;
    expect(given({ kind: 'act', at: at(2), by, act: { name: 'jump', round: 3 } })).toBe(true);
    expect(given({ kind: 'act', at: at(2), by, act: { name: 'jump', round: 99 } })).toBe(false);
    expect(given({ kind: 'act', at: at(200), by, act: { name: 'pause' } })).toBe(false);
  });
});
