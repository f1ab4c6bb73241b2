-- wrk: asks for each of the addresses in turn; IF_NONE_MATCH tells what the client has already.
local paths = {}
for line in io.lines(os.getenv('ADDRESSES')) do
  paths[#paths + 1] = line
end
local turn = 0
local headers = { ['If-None-Match'] = os.getenv('IF_NONE_MATCH') }

request = function()
  turn = turn % #paths + 1
  return wrk.format('GET', paths[turn], headers)
end
