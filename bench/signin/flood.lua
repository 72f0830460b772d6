-- Robots that guess passwords, each try from another network (the bench says so to the server as a proxy would),
-- half of them with addresses that are registered. Each tries again half a second after its answer.
local origin = os.getenv("ORIGIN")
local statuses = {}

init = function() math.randomseed(os.time() + tonumber(tostring({}):match("0x(%x+)"), 16) % 1000003) end

delay = function() return 500 end

request = function()
  local who = math.random(100000)
  local email = (who % 2 == 0) and ("r" .. (who % 500 + 1) .. "@bench.example") or ("u" .. who .. "@nowhere.example")
  return wrk.format("POST", "/sign-in", {
    ["Content-Type"] = "application/x-www-form-urlencoded",
    ["Origin"] = origin,
    ["X-Forwarded-For"] = string.format("10.%d.%d.%d", math.random(250), math.random(250), math.random(250)),
  }, "email=" .. email .. "&password=Guess" .. who .. "x&returnTo=%2F")
end

local counted = {}
function setup(thread) counted[#counted + 1] = thread end

answers, crowded = 0, 0
response = function(status)
  answers = answers + 1
  if status == 503 then crowded = crowded + 1 end
end

done = function(summary)
  local all, full = 0, 0
  for _, thread in ipairs(counted) do
    all = all + thread:get("answers")
    full = full + thread:get("crowded")
  end
  io.write(string.format("FLOOD %d %d %d\n", summary.duration, all, full))
end
