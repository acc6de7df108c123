import { expect, test } from 'vitest';
import { foldName } from '../../../../src/domain/plan/names';

test('[P2] capitals, spaces at the ends and the encoding of an accent make no two names of one', () => {
  for (const same of ['zoë', 'ZOË ', ' Zoe\u0308', 'ZOE\u0308'])
    expect(foldName(same)).toBe(foldName('Zo\u00eb'));
  expect(foldName('Zoe')).not.toBe(foldName('Zoë'));
});
