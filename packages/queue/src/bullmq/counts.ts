import type { Redis } from "ioredis";
import type { QueueCounts } from "../queue.ts";
import { ownName } from "./names.ts";
import { script } from "./script.ts";

/**
 * Key: what begins the keys of a queue. Scores of delayed jobs are milliseconds times 4096. Left out are the jobs that
 * wait to ring a repeat. A job's `due` is ours: BullMQ forgets when a delayed one was due.
 */
const count = script(`
local k, now = KEYS[1], tonumber(ARGV[1])
local limit = now * 4096 + 4095
local waiting = redis.call('LLEN', k .. 'wait') + redis.call('LLEN', k .. 'paused') + redis.call('ZCARD', k .. 'prioritized')
local due = redis.call('ZCOUNT', k .. 'delayed', '-inf', limit)
local delayed = redis.call('ZCARD', k .. 'delayed') - due
local repeats = redis.call('ZRANGE', k .. 'repeat', 0, -1, 'WITHSCORES')
for n = 1, #repeats, 2 do
  local score = redis.call('ZSCORE', k .. 'delayed', 'repeat:' .. repeats[n] .. ':' .. repeats[n + 1])
  if score and tonumber(score) <= limit then due = due - 1 elseif score then delayed = delayed - 1 end
end
local oldest = false
local function seen(id)
  if not id then return end
  local job = redis.call('HMGET', k .. id, 'due', 'timestamp', 'opts')
  local at = tonumber(job[1])
  if not at and job[2] then
    local read, opts = pcall(cjson.decode, job[3] or '{}')
    at = tonumber(job[2]) + (read and tonumber(opts.delay) or 0)
  end
  if at and (not oldest or at < oldest) then oldest = at end
end
seen(redis.call('LINDEX', k .. 'wait', -1))
seen(redis.call('LINDEX', k .. 'paused', -1))
if due > 0 then
  local first = redis.call('ZRANGE', k .. 'delayed', 0, 0, 'WITHSCORES')
  local at = math.floor(tonumber(first[2]) / 4096)
  if not oldest or at < oldest then oldest = at end
end
local paused = redis.call('HEXISTS', k .. 'meta', 'paused')
return { waiting + due, delayed, redis.call('LLEN', k .. 'active'), oldest and string.format('%.0f', oldest), paused }
`);

/** Counts one queue, by BullMQ's name for it. */
export async function countQueue(
  client: Redis,
  prefix: string,
  queue: string,
): Promise<QueueCounts & { paused: boolean }> {
  const now = Date.now();
  const answer = await count(client, [`${prefix}:${queue}:`], [now]);
  const [waiting, delayed, running, oldest, paused] = Array.isArray(answer) ? answer : [];
  return {
    queue: ownName(queue),
    waiting: Number(waiting),
    delayed: Number(delayed),
    running: Number(running),
    oldestWaitingSeconds: Number(waiting) > 0 && oldest != null ? Math.max(0, now - Number(oldest)) / 1000 : null,
    paused: Number(paused) === 1,
  };
}
