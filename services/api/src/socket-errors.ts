import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { securityHeaders } from "./headers.ts";
import { Problem } from "./problem.ts";

const problems: Record<string, Problem> = {
  HPE_HEADER_OVERFLOW: new Problem(431, "headers-too-large", "The headers are larger than 16 KiB."),
  ERR_HTTP_REQUEST_TIMEOUT: new Problem(408, "timeout", "The request did not arrive within 30 s."),
};
const malformed = new Problem(400, "request", "This is not an HTTP request.");

/** Answers what never became a request: bytes that are no HTTP, too many headers, or too slow. */
export function refuseRaw(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const { body } = problems[error.code ?? ""] ?? malformed;
  const text = JSON.stringify(body);
  const headers = Object.entries({
    ...securityHeaders,
    "content-type": "application/problem+json",
    "content-length": String(Buffer.byteLength(text)),
    connection: "close",
  });
  const head = headers.map(([name, value]) => `${name}: ${value}`).join("\r\n");
  socket.end(`HTTP/1.1 ${body.status} ${STATUS_CODES[body.status]}\r\n${head}\r\n\r\n${text}`);
}
