import { listed } from "../actors/listed.ts";

const entries = [...listed().entries.values()];
const capitals = new Map(entries.filter(({ kind }) => kind === "state").map((state) => [state.country, state]));
const cities = entries.filter(
  ({ id, kind, country }) => kind === "place" && country !== null && id.startsWith("place:"),
);

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function kmBetween(one: { lat: number | null; lon: number | null }, other: { lat: number | null; lon: number | null }) {
  const [lat, lon, toLat, toLon] = [one.lat ?? 0, one.lon ?? 0, other.lat ?? 0, other.lon ?? 0].map(radians) as [
    number,
    number,
    number,
    number,
  ];
  const chord = Math.sin((toLat - lat) / 2) ** 2 + Math.cos(lat) * Math.cos(toLat) * Math.sin((toLon - lon) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
}

/** How far from its capital a state reaches, in kilometres, where that is more than 1,500. */
const reach: Readonly<Record<string, number>> = {
  RUS: 7500,
  USA: 8000,
  CAN: 4600,
  CHN: 3700,
  AUS: 3800,
  BRA: 3200,
  CHL: 4000,
  IDN: 4000,
  KAZ: 2500,
  ESP: 2300,
  PRT: 1600,
  IND: 2600,
  MEX: 2700,
  DNK: 3700,
  NZL: 1600,
  ECU: 1600,
  NOR: 1700,
  ARG: 2600,
  COD: 2000,
  KIR: 3600,
  SAU: 1600,
  JPN: 1600,
  MOZ: 1700,
  MYS: 1900,
};

describe("Places", () => {
  it("hold four thousand cities and more", () => {
    expect(cities.length).toBeGreaterThan(4800);
  });

  it("lie in their state: no farther from its capital than it reaches", () => {
    const lost = cities.flatMap((city) => {
      const capital = capitals.get(city.country);
      const km = capital ? kmBetween(city, capital) : 0;
      return km > (reach[city.country ?? ""] ?? 1500) ? [`${city.id} ${city.country} ${Math.round(km)}`] : [];
    });

    expect(lost).toEqual([]);
  });

  it("lie on the globe", () => {
    const lost = cities.filter(
      ({ lat, lon }) => lat === null || lon === null || Math.abs(lat) > 90 || Math.abs(lon) > 180,
    );

    expect(lost).toEqual([]);
  });

  it("have the capital of every state where the list says, but where city and state are one", () => {
    const near = (state: (typeof entries)[number]) =>
      cities.some((city) => city.country === state.country && kmBetween(city, state) < 30);
    const without = [...capitals.values()].filter((state) => !near(state));

    expect(without.map(({ country }) => country).toSorted()).toEqual(["DJI", "LUX", "MCO", "SGP", "SMR", "STP", "VAT"]);
  });
});
