import { listed } from "../actors/listed.ts";

/** The 193 members of the UN, ISO 3166 alpha-3. */
const members = `
AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA
CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH
FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA
JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX
MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG
POL PRK PRT PRY QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD
TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE
`
  .trim()
  .split(/\s+/);
const others = ["PSE", "TWN", "VAT", "XKX"];

const usesOf = (iso: string) =>
  listed()
    .aliases.filter(({ entry }) => entry.id === `state:${iso}`)
    .map(({ use }) => use);

it("hold every member of the UN, and Palestine, Taiwan, the Holy See and Kosovo", () => {
  const known = [...listed().entries.values()].filter(({ kind }) => kind === "state").map(({ country }) => country);

  expect(members).toHaveLength(193);
  expect(known.toSorted()).toEqual([...members, ...others].toSorted());
});

it("hold the adjective of each, but where two share it or there is none", () => {
  const without = [...members, ...others].filter((iso) => !usesOf(iso).includes("demonym"));

  // Congolese is read as of the larger Congo, Dominican as of the Dominican Republic.
  expect(without.toSorted()).toEqual(["COG", "DMA", "VAT"]);
});

it("hold the capital of each, but where it has the state's name or means something else", () => {
  const capitals = new Set(
    listed()
      .aliases.filter(({ use }) => use === "capital")
      .map(({ entry }) => entry.country ?? ""),
  );
  const without = [...members, ...others].filter((iso) => !capitals.has(iso));
  const namedLikeTheState = ["DJI", "LUX", "MCO", "SGP", "SMR", "STP", "VAT"];

  // Brussels acts for the EU; Georgetown, Kingston and San José are names of too many other places.
  expect(without.toSorted()).toEqual([...namedLikeTheState, "BEL", "CRI", "GUY", "JAM"].toSorted());
});

it("place each state on the globe", () => {
  const lost = [...members, ...others].filter((iso) => {
    const { lat, lon } = listed().entries.get(`state:${iso}`) ?? { lat: null, lon: null };
    return lat === null || lon === null || Math.abs(lat) > 90 || Math.abs(lon) > 180;
  });

  expect(lost).toEqual([]);
});
