import type { StationColour } from '../../../../domain/plan/looks';
import { Lane } from '../../art/signs/Lane';
import { laneSteps } from '../../art/signs/lane-geometry';
import { useFace } from '../board-context';
import { useReducedMotion } from '../use-reduced-motion';

interface MarchingLaneProps {
  readonly colour: StationColour;
  readonly width: number;
  readonly height: number;
}

/** The way to the next station. One chevron at a time is a step stronger, one step with each second that is counted. */
export function MarchingLane({ colour, width, height }: MarchingLaneProps) {
  const still = useReducedMotion();
  const step = useFace((face) => (face.overtime === null ? face.step % laneSteps : null));
  return (
    <Lane colour={colour} width={width} height={height} step={still || step === null ? undefined : step} />
  );
}
