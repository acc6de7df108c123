import type { SleepSigns } from '../../src/main/clock/gap-watch';

export type SleepSign = Parameters<SleepSigns['on']>[0];

/** A system that speaks of the PC's sleep when a test lets it. */
export function scriptedSleepSigns(): SleepSigns & { readonly tell: (sign: SleepSign) => void } {
  const heard: { readonly sign: SleepSign; readonly hear: () => void }[] = [];
  return {
    on: (sign, hear) => heard.push({ sign, hear }),
    tell: (sign) => heard.filter((one) => one.sign === sign).forEach(({ hear }) => hear()),
  };
}
