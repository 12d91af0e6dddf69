// A fact of a case by its path, as faults name it: `applicant.jobs[0].hours`. A change makes a new case; where nothing is
// told any longer, the key is gone, so that no empty object says something that nobody said.

import type { Case } from "../generated/schema.ts";

type Key = string | number;
type Node = Readonly<Record<string, unknown>> | readonly unknown[];

/** An empty object here says something: the applicant must be there, and benefits for children are to be counted. */
const MAY_BE_EMPTY: readonly Key[] = ["applicant", "child_benefits"];

export function told(question: Case, path: string): unknown {
  return keys(path).reduce<unknown>((node, key) => (isNode(node) ? Reflect.get(node, key) : undefined), question);
}

/** How many entries a list has. */
export function count(question: Case, path: string): number {
  const list = told(question, path);
  return Array.isArray(list) ? list.length : 0;
}

/** The same case with this fact; `undefined`: without it. */
export function withFact(question: Case, path: string, value: unknown): Case {
  return value === undefined && told(question, path) === undefined ? question : (changed(question, keys(path), value) as Case);
}

export function withoutEntry(question: Case, path: string, index: number): Case {
  const list = told(question, path);
  if (!Array.isArray(list)) return question;
  const rest = list.filter((_, place) => place !== index);
  return withFact(question, path, rest.length === 0 ? undefined : rest);
}

function keys(path: string): readonly Key[] {
  return Array.from(path.matchAll(/[^.[\]]+/g), ([key]) => (/^\d+$/.test(key) ? Number(key) : key));
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

function changed(node: unknown, [key, ...rest]: readonly Key[], value: unknown): unknown {
  if (key === undefined) return value;
  const inner = changed(isNode(node) ? Reflect.get(node, key) : undefined, rest, value);
  if (typeof key === "number") {
    const list: unknown[] = Array.isArray(node) ? [...(node as readonly unknown[])] : [];
    // An entry of which nothing is told keeps its place: another may come behind it.
    list[key] = inner ?? {};
    return Array.from(list, (entry) => entry ?? {});
  }
  const { [key]: _, ...others } = (node ?? {}) as Readonly<Record<string, unknown>>;
  return inner === undefined || (isEmpty(inner) && !MAY_BE_EMPTY.includes(key)) ? others : { ...others, [key]: inner };
}

function isEmpty(value: unknown): boolean {
  return isNode(value) && !Array.isArray(value) && Object.keys(value).length === 0;
}
