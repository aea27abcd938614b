import { CommandFailed, exitCodes } from "./errors.ts";

/** Speaks to one instance's API. A refusal is a `CommandFailed` in the API's own words. */
export interface Client {
  url: string;
  get<T>(path: string): Promise<T>;
  text(path: string): Promise<string>;
  /** Read as fast as it is taken; throws while it is read when the answer breaks off. */
  stream(path: string): Promise<AsyncIterable<Uint8Array>>;
  post<T>(path: string, body: unknown): Promise<T>;
  send<T>(path: string, type: string, body: string): Promise<T>;
  remove<T>(path: string): Promise<T>;
}

interface Problem {
  title?: string;
  detail?: string;
  suggestion?: string;
  position?: number;
}

export function createClient(url: string, token: string | null): Client {
  const ask = async (method: string, path: string, type?: string, body?: string): Promise<Response> => {
    const headers = {
      ...(type ? { "content-type": type } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const response = await fetch(new URL(path, url), {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    }).catch((cause: unknown) => {
      throw new CommandFailed(
        `${method} ${url}${path}: nobody answers. Is Readout running? \`readout doctor\` looks`,
        exitCodes.unreachable,
        { cause },
      );
    });
    if (!response.ok)
      throw new CommandFailed(await inWords(response), response.status === 400 ? exitCodes.usage : exitCodes.failure);
    return response;
  };
  const json = async <T>(response: Promise<Response>): Promise<T> => (await (await response).json()) as T;
  return {
    url,
    get: (path) => json(ask("GET", path)),
    text: async (path) => (await ask("GET", path)).text(),
    stream: async (path) => (await ask("GET", path)).body ?? empty(),
    post: (path, body) => json(ask("POST", path, "application/json", JSON.stringify(body))),
    send: (path, type, body) => json(ask("POST", path, type, body)),
    remove: (path) => json(ask("DELETE", path)),
  };
}

async function* empty(): AsyncGenerator<Uint8Array> {}

async function inWords(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const { title, detail, suggestion } = JSON.parse(text) as Problem;
    return [detail ?? title ?? text, suggestion].filter(Boolean).join("\n");
  } catch {
    return `${response.url} answered ${response.status}: ${text.slice(0, 200)}`;
  }
}
