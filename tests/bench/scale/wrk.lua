-- Asks the paths of a file (BENCH_PATHS) one after the other, and prints what came of it as one line.
local paths = {}
for line in io.lines(os.getenv("BENCH_PATHS")) do paths[#paths + 1] = line end

local started = 0
function setup(thread)
  thread:set("offset", started)
  started = started + math.floor(#paths / 2)
end

local at
function request()
  at = (at or offset) + 1
  return wrk.format("GET", paths[(at - 1) % #paths + 1], { ["Accept-Encoding"] = "gzip" })
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("RESULT %.1f %.1f %.1f %.1f %d\n", latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
    summary.requests / (summary.duration / 1000000), errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
