-- wrk: asks for each of the points in turn.
local paths = {}
for line in io.lines(os.getenv('POINTS')) do
  local lat, lon = line:match('(%S+) (%S+)')
  paths[#paths + 1] = '/api/v1/nearby?lat=' .. lat .. '&lon=' .. lon .. '&' .. os.getenv('QUESTION')
end
local turn = 0

request = function()
  turn = turn % #paths + 1
  return wrk.format('GET', paths[turn])
end
