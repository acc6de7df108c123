import { Digits } from '../../art/time/Digits';
import { Disk } from '../../art/time/Disk';
import { shownLength } from '../../clock/shown-time';
import { useFace } from '../board-context';

/** The digits of what counts now; drawn again once a second, and nothing around them. */
export function CountdownDigits() {
  return <Digits text={shownLength(useFace((face) => face.remaining))} />;
}

/** The disk of what counts now. It steps with the digits. */
export function CountdownDisk({ size }: { readonly size: number }) {
  return <Disk fraction={useFace((face) => face.fraction)} size={size} />;
}
