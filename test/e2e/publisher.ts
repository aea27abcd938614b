import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { CorpusEntry } from "./shared.ts";

/** Forty publishers on loopback: each has a host of its own, a feed, and a page per entry. */
export interface Publishers {
  feeds: string[];
  /** What lets Readout reach them: the value of READOUT_ALLOW_PRIVATE. */
  allowed: string;
  /** Answers given, by kind. */
  answers: Map<string, number>;
  close(): Promise<void>;
}

const HOSTS = 40;

const escapeXml = (text: string): string => text.replace(/[<>&"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** How a page behaves follows from its entry's id, so that every run meets the same trouble. */
function behaviourOf({ id }: CorpusEntry): "gone" | "broken" | "moved" | "well" {
  const digit = Number.parseInt(id.slice(0, 2), 16) % 32;
  if (digit === 0) return "gone";
  if (digit === 1) return "broken";
  return digit < 5 ? "moved" : "well";
}

export async function startPublishers(entries: readonly CorpusEntry[]): Promise<Publishers> {
  const answers = new Map<string, number>();
  const pages = new Map(entries.map((entry) => [entry.id, entry]));
  const shares = Array.from({ length: HOSTS }, (_, host) => entries.filter((__, at) => at % HOSTS === host));
  const servers: Server[] = [];
  const hosts: string[] = [];
  for (const [host, share] of shares.entries()) {
    const server = createServer((request, response) => answer(request, response, { host, share, pages, answers }));
    await new Promise<void>((resolve) => server.listen(0, `127.0.1.${host + 1}`, resolve));
    servers.push(server);
    const { address, port } = server.address() as AddressInfo;
    hosts.push(`${address}:${port}`);
  }
  return {
    feeds: hosts.map((host) => `http://${host}/feed`),
    allowed: hosts.map((host) => `${host}=feed|page`).join(","),
    answers,
    async close() {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

interface World {
  host: number;
  share: readonly CorpusEntry[];
  pages: ReadonlyMap<string, CorpusEntry>;
  answers: Map<string, number>;
}

function answer(request: IncomingMessage, response: ServerResponse, world: World): void {
  const { pathname } = new URL(request.url ?? "/", "http://publisher.invalid");
  const [, kind, id = ""] = pathname.split("/");
  const page = world.pages.get(id);
  const send = (status: number, headers: Record<string, string> = {}, body = "") => {
    const name = `${kind} ${status}`;
    world.answers.set(name, (world.answers.get(name) ?? 0) + 1);
    response.writeHead(status, headers).end(body);
  };
  const isMovedFeed = world.host % 10 === 9 && pathname === "/feed";
  if (isMovedFeed) send(302, { location: "/feed/here" });
  else if (kind === "feed") sendFeed(request, world, send);
  else if (kind === "page" && page) sendPage(page, send);
  else if (kind === "moved" && page) send(200, htmlType, html(page));
  else send(404);
}

const htmlType = { "content-type": "text/html; charset=utf-8" };

type Send = (status: number, headers?: Record<string, string>, body?: string) => void;

function sendFeed(request: IncomingMessage, { host, share }: World, send: Send): void {
  const etag = `"feed-${host}-${share.length}"`;
  const isKnown = request.headers["if-none-match"] === etag;
  const items = share.map(
    ({ id, title, text, date }) =>
      `<item><title>${escapeXml(title)}</title><link>http://${request.headers.host}/page/${id}</link><description>${escapeXml(text)}</description><pubDate>${new Date(date).toUTCString()}</pubDate></item>`,
  );
  const body = `<?xml version="1.0"?><rss version="2.0"><channel><title>Publisher ${host}</title><link>http://${request.headers.host}/</link>${items.join("")}</channel></rss>`;
  if (isKnown) send(304, { etag });
  else send(200, { "content-type": "application/rss+xml", etag }, body);
}

const sendPage = (page: CorpusEntry, send: Send): void =>
  ({
    gone: () => send(404),
    broken: () => send(503, { "retry-after": "0" }),
    moved: () => send(301, { location: `/moved/${page.id}` }),
    well: () => send(200, htmlType, html(page)),
  })[behaviourOf(page)]();

const html = ({ title, text }: CorpusEntry): string =>
  `<!doctype html><html lang="en"><head><title>${escapeXml(title)}</title></head><body><nav><a href="/">Home</a></nav>
   <article><h1>${escapeXml(title)}</h1><p>${escapeXml(text)}</p><p>${escapeXml(text)} More was expected later in the week, the editors of this page write.</p></article></body></html>`;
