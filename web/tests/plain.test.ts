// Plain words, as far as a number tells: LIX, by which Danish texts are weighed, of what people read. Up to 24 is easy, up
// to 34 what newspapers for everybody write. The ceilings are a little above what is there: a sentence that lifts a whole
// room of them is too long, or full of long words.

import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Explained, Explored } from "../src/generated/schema.ts";
import { words } from "../src/generated/texts-da.ts";
import { isList } from "../src/questions/asked.ts";
import type { Key, Question } from "../src/questions/model.ts";
import { STEPS } from "../src/questions/steps.ts";
import { type Calculator, calculator } from "./support/calculator.ts";
import { ALONE, COUPLE, HOUSEHOLD, ROAD } from "./support/cases.ts";

const CASES = [ALONE, COUPLE, ROAD, HOUSEHOLD];
/** From so many letters on a word counts as long. */
const LONG = 7;

/** An amount, a share or an hour is read as one short word; a paragraph of the law is not part of the sentence. */
function plain(text: string): string {
  return text.replaceAll(/[−-]?\d[\d.,]*(\s?(kr\.|%))?/g, "tal");
}

function lix(texts: readonly string[]): number {
  const all = texts.map(plain);
  const found = all.flatMap((text) => text.match(/\p{Letter}+/gu) ?? []);
  // A label without a full stop is a sentence too.
  const sentences = all.flatMap((text) => text.split(/[.:?!]+(?:\s|$)/u).filter((sentence) => /\p{Letter}/u.test(sentence)));
  const long = found.filter((word) => word.length >= LONG);
  return found.length / sentences.length + (100 * long.length) / found.length;
}

function asked(): readonly string[] {
  const of = ({ label, hint, why, kind }: Question): readonly (Key | undefined)[] => [
    label,
    hint,
    why,
    ...(kind.is === "choice" ? kind.choices.map((choice) => choice.label) : []),
  ];
  const keys = STEPS.flatMap(({ heading, lead, skipped, items }) => [
    heading,
    lead,
    skipped,
    ...items.flatMap((item) => (isList(item) ? item.questions : [item])).flatMap(of),
  ]);
  return Array.from(new Set(keys.filter((key) => key !== undefined)), (key) => words[key]);
}

describe("the Danish words are plain", () => {
  let module: Calculator;
  before(async () => {
    module = await calculator();
  });

  const told = (): readonly Explained[] => CASES.map((question) => JSON.parse(module.explained(JSON.stringify(question), "da", "{}")) as Explained);
  const explored = (): readonly Explored[] => CASES.map((question) => JSON.parse(module.explored(JSON.stringify(question), "da")) as Explored);

  const rooms: Readonly<Record<string, { readonly most: number; readonly texts: () => readonly string[] }>> = {
    "in the questions": { most: 26, texts: asked },
    "in the answer": { most: 23, texts: () => told().flatMap(({ words: { answer, month, per_hour } }) => [answer, month, ...per_hour]) },
    "in what to know and to ask": { most: 24, texts: () => told().flatMap(({ words: { notices, questions, payslip }, holds }) => [...notices, ...questions, ...payslip, ...holds]) },
    "in the reasons": { most: 22, texts: () => told().flatMap(({ words: { reasons } }) => reasons.flatMap((chapter) => chapter.reasons.map(({ text }) => text))) },
    "on the road": { most: 25, texts: () => told().flatMap(({ road }) => (road === null || road === undefined ? [] : [road.answer, ...road.points, ...road.changes])) },
    "beside the curve and the alternatives": {
      most: 23,
      texts: () =>
        explored().flatMap(({ hours, scenarios }) => [
          hours?.answer ?? "",
          ...(hours?.turns ?? []).flatMap(({ words: turn }) => [turn.place, ...turn.rules.map(({ text }) => text), turn.jump ?? "", turn.kept]),
          scenarios?.words.answer ?? "",
          ...(scenarios?.words.points ?? []),
        ]),
    },
  };

  for (const [name, { most, texts }] of Object.entries(rooms)) {
    it(`${name}: LIX at most ${most}`, () => {
      const read = texts().filter((text) => text !== "");
      assert.ok(read.length > 10, `only ${read.length} texts`);
      const measured = lix(read);
      console.log(`${name}: ${measured.toFixed(1)}`);
      assert.ok(measured <= most, `${measured}`);
    });
  }

  it("as it is weighed: long words and long sentences count", () => {
    assert.equal(lix(["Du har et lille job. Det er fint."]), 4);
    assert.equal(lix(["Kontanthjælpen er 1.234,50 kr. om måneden, siger kommunen"]), 7 + 300 / 7);
  });
});
