import type { Redis } from "ioredis";
import { script } from "./script.ts";

/** What a queue that waited longest is let pass for, at least. */
const LET_PASS_MS = 250;

/**
 * Whose turn it is, one hash for each key, shared by the queues that share turns: `run` the piece that runs and `until` when
 * it counts as dead, `start` when the last one started and `gap` what it asked for. For each queue, `next:` the first free
 * slot of those that wait, and `want:` since when it asks in vain.
 *
 * Who may not start gets a slot of its own at the end of its queue's line: a thousand pieces of one key then come back one
 * a gap, not all at once again and again. Of several queues the one that asks in vain longest is let pass, for a while:
 * the busier one would be there first each time. Times are the server's: workers' clocks may differ.
 */
const NOW = "local t = redis.call('TIME') local now = t[1] * 1000 + math.floor(t[2] / 1000)\n";

/** Keys: the turn, the job. Answers 0 when it may start, else the milliseconds to wait. */
const ask = script(`${NOW}
local gap, lock, token, step, queue = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3], tonumber(ARGV[4]), ARGV[5]
local h, wants, all = {}, {}, redis.call('HGETALL', KEYS[1])
for i = 1, #all, 2 do
  h[all[i]] = all[i + 1]
  if all[i]:sub(1, 5) == 'want:' then wants[all[i]] = tonumber(all[i + 1]) end
end
local free = not h.run or (tonumber(h['until']) or 0) <= now
local widest = math.max(gap, tonumber(h.gap) or 0)
local from = h.start and tonumber(h.start) + widest or 0
local want, longest = 'want:' .. queue, true
for each, since in pairs(wants) do
  if each ~= want and since < (wants[want] or now + 1) then longest = false end
end
-- An idle worker comes up to 100 ms late: the others wait for it that long at least.
if not longest and h.start then from = from + math.max(widest, ${LET_PASS_MS}) end
local line = tonumber(h['next:' .. queue]) or 0
local slot = redis.call('HGET', KEYS[2], 'slot')
local function keep(ms) redis.call('PEXPIRE', KEYS[1], math.max(redis.call('PTTL', KEYS[1]), ms + gap + 60000)) end
if free and now >= from and (slot or line <= now) then
  if slot then redis.call('HDEL', KEYS[2], 'slot') end
  line = math.max(line, now + gap)
  redis.call('HSET', KEYS[1], 'run', token, 'until', now + lock, 'start', now, 'gap', gap, 'next:' .. queue, line)
  -- Who was let pass and did not come has lost its claim.
  for each, since in pairs(wants) do
    if each == want or since < (wants[want] or now + 1) then redis.call('HDEL', KEYS[1], each) end
  end
  keep(math.max(line - now, lock))
  return 0
end
if not wants[want] then redis.call('HSET', KEYS[1], want, now) end
-- Starts fall behind their slots a little each time. A slot is kept while it is not far behind: given up at once, it
-- would pass unused; kept for ever, more and more pieces would ask at once.
if slot and from > now and from - tonumber(slot) <= 2 * gap then return from - now end
local mine = math.max(line, from, now + 1)
redis.call('HSET', KEYS[1], 'next:' .. queue, mine + math.max(gap, step))
keep(mine - now + lock)
-- A job that is gone (Redis was emptied) must not come back as an empty one: its id would never be free again.
if redis.call('EXISTS', KEYS[2]) == 1 then redis.call('HSET', KEYS[2], 'slot', mine, 'due', mine) end
return mine - now
`);

/** The gap counts from when the handler began, which was a little after the turn was given. */
const release = script(`${NOW}
if redis.call('HGET', KEYS[1], 'run') ~= ARGV[1] then return 0 end
redis.call('HDEL', KEYS[1], 'run', 'until')
redis.call('HSET', KEYS[1], 'start', now - tonumber(ARGV[2]))
return 1
`);

const renew = script(`${NOW}
if redis.call('HGET', KEYS[1], 'run') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'until', now + tonumber(ARGV[2]))
redis.call('PEXPIRE', KEYS[1], math.max(redis.call('PTTL', KEYS[1]), tonumber(ARGV[2]) + 60000))
return 1
`);

/** A key that is busy is asked about no more often than this, however short its gap. */
const SHORTEST_STEP_MS = 50;

/** One piece's turn at a key. `token` is of this one run. */
export interface Turn {
  queue: string;
  turnKey: string;
  jobKey: string;
  token: string;
}

export async function askTurn(client: Redis, turn: Turn, gapMs: number, lockMs: number): Promise<number> {
  const args = [Math.ceil(gapMs), lockMs, turn.token, SHORTEST_STEP_MS, turn.queue];
  return Number(await ask(client, [turn.turnKey, turn.jobKey], args));
}

export async function releaseTurn(client: Redis, { turnKey, token }: Turn, ranMs: number): Promise<void> {
  await release(client, [turnKey], [token, Math.floor(ranMs)]);
}

export async function renewTurn(client: Redis, { turnKey, token }: Turn, lockMs: number): Promise<void> {
  await renew(client, [turnKey], [token, lockMs]);
}
