import { checkCycle } from '../check-cycle';
import { checkRules } from '../check-rules';
import { stationColours, stationIcons, type StationLook } from '../looks';
import { idFrom } from '../names';
import type { Plan, Station, StationId } from '../plan';
import { movedTo } from './list';

export type StationChange = Partial<Omit<Station, 'id'>>;

/**
 * A new station at the end of the list, with a look that is not in use while there is one. It joins the cycle as late in
 * it as no rule and no capacity forbids; where all places are forbidden it stays out.
 */
export function addStation(plan: Plan, name: string): Plan {
  const taken = new Set(plan.stations.map((station) => station.id));
  const station: Station = { ...plainStation(plan), id: idFrom(name, 'station', taken), name: name.trim() };
  const stations = [...plan.stations, station];
  const places = [...plan.cycle, station.id].map((_, before) => plan.cycle.length - before);
  const joined = places
    .map((place): Plan => ({ ...plan, stations, cycle: plan.cycle.toSpliced(place, 0, station.id) }))
    .find((candidate) => checkRules(candidate).length === 0 && checkCycle(candidate).length === 0);
  return joined ?? { ...plan, stations: [...plan.stations, { ...station, inCycle: false }] };
}

/** Takes the station away, and with it its slots and the rules that name it. */
export const removeStation = (plan: Plan, station: StationId): Plan => ({
  ...plan,
  stations: plan.stations.filter((other) => other.id !== station),
  cycle: plan.cycle.filter((other) => other !== station),
  follows: plan.follows.filter((rule) => rule.after !== station && rule.follower !== station),
});

/**
 * Changes only the fields that are given; spaces at the ends of texts go, and with them lines that are empty. A station
 * that becomes teacher-led loses its ramp [S1].
 */
export function changeStation(plan: Plan, station: StationId, change: StationChange): Plan {
  const { inCycle, ...fields } = change;
  const stations = plan.stations.map((old) => (old.id === station ? trimmed({ ...old, ...fields }) : old));
  const changed = { ...plan, stations };
  return inCycle === undefined ? changed : setInCycle(changed, station, inCycle);
}

/** Puts the station at place `to` of the list, from 0; the cycle stays as it is. */
export const moveStation = (plan: Plan, station: StationId, to: number): Plan => ({
  ...plan,
  stations: movedTo(plan.stations, station, to),
});

/**
 * Puts a station into the cycle or takes it out. It keeps its slots while it is out; one that never had a slot gets one
 * where the plan's list of stations has it.
 */
export function setInCycle(plan: Plan, station: StationId, on: boolean): Plan {
  const stations = plan.stations.map((other) => (other.id === station ? { ...other, inCycle: on } : other));
  const known = stations.some((other) => other.id === station);
  const needsSlot = on && known && !plan.cycle.includes(station);
  return { ...plan, stations, cycle: needsSlot ? withSlot(plan, station) : plan.cycle };
}

const trimmed = (station: Station): Station => ({
  ...station,
  name: station.name.trim(),
  voice: { ...station.voice, word: station.voice.word.trim() },
  directions: station.directions
    .map(({ icon, text }) => ({ icon, text: text.trim() }))
    .filter(({ text }) => text !== ''),
  materials: fullLines(station.materials),
  choices: fullLines(station.choices),
  ramp: station.teacherLed ? null : station.ramp,
});

const fullLines = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '');

/** A look that no station has, of the icon and the colour that are used least; the first of those, where all are used alike. */
function freshLook(looks: readonly StationLook[]): StationLook {
  const uses = ({ icon, colour }: StationLook): number =>
    100 * looks.filter((look) => look.icon === icon && look.colour === colour).length +
    looks.filter((look) => look.icon === icon).length +
    looks.filter((look) => look.colour === colour).length;
  // The teacher's icon says more than that nothing was chosen.
  const icons = stationIcons.filter((icon) => icon !== 'teacher');
  const all = icons.flatMap((icon) => stationColours.map((colour): StationLook => ({ icon, colour })));
  return all.reduce((best, look) => (uses(look) < uses(best) ? look : best));
}

/** What a station is before anything is said of it but its name. */
function plainStation({ stations }: Plan): Station {
  return {
    id: '',
    name: '',
    look: freshLook(stations.map(({ look }) => look)),
    teacherLed: false,
    capacity: null,
    seconds: null,
    floorSeconds: 300,
    planningSeconds: 0,
    voice: { level: 0, word: 'silent' },
    directions: [],
    materials: [],
    choices: [],
    introducedOn: null,
    inCycle: true,
    ramp: null,
  };
}

/** The cycle with one slot for `station`, before the first slot of a station that the plan lists after it. */
function withSlot(plan: Plan, station: StationId): readonly StationId[] {
  const order = plan.stations.map((other) => other.id);
  const later = new Set(order.slice(order.indexOf(station) + 1));
  const before = plan.cycle.findIndex((other) => later.has(other));
  const at = before === -1 ? plan.cycle.length : before;
  return plan.cycle.toSpliced(at, 0, station);
}
