import { stationColours, stationIcons } from '../../../../domain/plan/looks';
import { Sign } from '../../../shared/art/signs/Sign';
import { StationIcon } from '../../../shared/art/station-icons/StationIcon';
import { Tiles } from '../../widgets/Tiles';
import { words } from '../../words';
import type { StationPartProps } from './StationForm';

const texts = words.plan.stations;

export function StationPicture({ station: { look }, onChange }: StationPartProps) {
  return (
    <Tiles
      label={texts.picture}
      options={stationIcons}
      value={look.icon}
      nameOf={(icon) => texts.pictures[icon]}
      pictureOf={(icon) => <StationIcon kind={icon} size={26} />}
      onChange={(icon) => void onChange((now) => ({ look: { ...now.look, icon } }))}
    />
  );
}

/** The color of the sign, and the chevrons that go with it. */
export function StationSign({ station: { look }, onChange }: StationPartProps) {
  return (
    <Tiles
      label={texts.sign}
      options={stationColours}
      value={look.colour}
      nameOf={(colour) => texts.signs[colour]}
      pictureOf={(colour) => <Sign look={{ ...look, colour }} height={28} />}
      onChange={(colour) => void onChange((now) => ({ look: { ...now.look, colour } }))}
    />
  );
}
