-- Asks for random addresses out of a file: each line an address, a tab, the Cookie header or nothing.
local asked = {}

init = function()
  math.randomseed(os.time() + tonumber(tostring({}):match("0x(%x+)"), 16) % 1000003)
  for line in io.lines(os.getenv("REQUESTS")) do
    local path, cookie = line:match("([^\t]*)\t(.*)")
    local headers = {
      ["User-Agent"] = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
      ["Accept"] = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
      ["Accept-Language"] = "en-GB,en;q=0.5",
      ["Accept-Encoding"] = "gzip",
    }
    if cookie ~= "" then headers["Cookie"] = cookie end
    asked[#asked + 1] = wrk.format("GET", path, headers)
  end
end

request = function() return asked[math.random(#asked)] end

done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d %d\n", summary.duration, summary.requests, summary.bytes,
    latency:percentile(50), latency:percentile(99), e.status + e.connect + e.read + e.write + e.timeout))
end
