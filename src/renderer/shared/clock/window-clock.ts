import type { Bridge } from '../../../contract/channels';
import { type ClockTie, mainsTime, narrow, tieFrom } from './clock-tie';

/** Main's monotonic clock as a window can tell it, without asking each time. */
export interface WindowClock {
  /** Main's clock now, in milliseconds. */
  now(): number;
  /** How far main's clock is ahead of this window's own monotonic one, in milliseconds. */
  ahead(): number;
  /** Asks main for its clock a few times, to tie this one to it more closely, or anew after a sleep of the PC. */
  tie(): Promise<void>;
}

const roundTrips = 5;

/** A first tie is made before this resolves, closer ones soon after. `own` is the window's monotonic clock, in milliseconds. */
export async function openWindowClock(
  bridge: Pick<Bridge, 'request'>,
  own: () => number = () => performance.now(),
): Promise<WindowClock> {
  const once = async (): Promise<ClockTie> => {
    const asked = own();
    const mains = await bridge.request('clock:read', null);
    return tieFrom({ asked, mains, answered: own() });
  };
  let tied = await once();
  const tie = async (): Promise<void> => {
    for (let i = 0; i < roundTrips; i += 1) tied = narrow(tied, await once());
  };
  // The first tie serves the first frame; the closer ones need not keep it waiting.
  void tie();
  return { now: () => mainsTime(tied, own()), ahead: () => mainsTime(tied, 0), tie };
}
