-- wrk: asks for each of the addresses in turn.
local paths = {}
for line in io.lines(os.getenv('ADDRESSES')) do
  paths[#paths + 1] = line
end
local turn = 0

request = function()
  turn = turn % #paths + 1
  return wrk.format('GET', paths[turn])
end
