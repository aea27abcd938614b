import { detectLanguage } from "@readout/articles";
import { extract } from "@readout/extract";
import { sampleEntries } from "@readout/feeds";

const facts = sampleEntries.map((sample, place) => ({
  sample,
  found: extract({
    id: `sample-${place}`,
    revision: 1,
    ...sample,
    language: detectLanguage(sample.text, sample.language),
  }),
}));

describe("the samples, extracted", () => {
  it("hold what Xi told Putin, and what Putin told Xi", () => {
    const told = facts.flatMap(({ found }) =>
      found.statements.map(({ speaker, addressees }) => `${speaker?.name} to ${addressees.map(({ name }) => name)}`),
    );

    expect(told).toContain("Xi Jinping to Vladimir Putin");
    expect(told).toContain("Vladimir Putin to Xi Jinping");
  });

  it("hold statements and events in every English article, and say of the others why not", () => {
    for (const { sample, found } of facts) {
      expect(found.status).toBe(sample.language === "en" ? "done" : "unsupported-language");
      if (sample.language === "en") expect(found.statements.length).toBeGreaterThan(0);
    }
  });
});
