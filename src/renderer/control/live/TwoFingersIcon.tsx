import { StateIcon } from '../../shared/art/state-icons/StateIcon';

/** The same sign that the wall shows. */
export const TwoFingersIcon = ({ size }: { readonly size: number }) => (
  <StateIcon kind="two-fingers" size={size} />
);
