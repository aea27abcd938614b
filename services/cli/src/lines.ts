/** Lines as editors and JSON Lines mean them: ended by \n or \r\n, and by no other character that a text may hold. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncIterable<string> {
  let rest: string[] = [];
  for await (const chunk of chunks) {
    const [first = "", ...others] = chunk.split("\n");
    rest.push(first);
    for (const next of others) {
      yield rest.join("").replace(/\r$/, "");
      rest = [next];
    }
  }
  const last = rest.join("");
  if (last !== "") yield last;
}
