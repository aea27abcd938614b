import { htmlToText } from "@readout/model";
import type { WireElement, WireNode } from "./wire.ts";

interface Person {
  name: string | null;
  email: string | null;
}

/** Who wrote it: the first that is named. Atom tells name and address apart; RSS writes them in one line. */
export function personAt(nodes: readonly WireNode[]): Person {
  const people = nodes.map((node) => (typeof node === "object" && !node._ ? fromElement(node) : fromLine(node)));
  return people.find(({ name }) => name) ?? people.find(({ email }) => email) ?? { name: null, email: null };
}

function fromElement(node: WireElement): Person {
  const email = childText(node, "email");
  const { name, email: inName } = fromLine(childText(node, "name") ?? childText(node, "rdf:description") ?? "");
  return { name, email: email ?? inName };
}

function childText(node: WireElement, name: string): string | null {
  const children = node[name] ?? node[`atom:${name}`];
  const first = Array.isArray(children) ? children[0] : undefined;
  return (typeof first === "string" ? first : first?._)?.trim() || null;
}

const address = "[^\\s@<>()]{1,100}@[^\\s@<>()]{1,100}";
const addressThenName = new RegExp(`^(?:mailto:)?(${address})\\s?\\((.{1,200})\\)$`);
const nameThenAddress = new RegExp(`^(.{1,200}?)\\s?[<(](?:mailto:)?(${address})[>)]$`);
const addressOnly = new RegExp(`^(?:mailto:)?(${address})$`);

/** `name@example.org (Name)`, `Name <name@example.org>`, either of them alone. */
function fromLine(node: WireNode): Person {
  const written = (typeof node === "string" ? node : (node._ ?? "")).trim().slice(0, 500);
  const [, before, after] = nameThenAddress.exec(written) ?? [];
  if (before && after) return { name: before.trim(), email: after };
  const plain = htmlToText(written);
  const [, email, name] = addressThenName.exec(plain) ?? [];
  if (email && name) return { name: name.trim(), email };
  const only = addressOnly.exec(plain)?.[1];
  return only ? { name: null, email: only } : { name: plain || null, email: null };
}
