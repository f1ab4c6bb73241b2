# shellcheck shell=bash
# What bin/bench api measures: features and tiles, one client at a time beside pgbench with the statements that the
# server itself sent; then what needs no statement: tiles from memory, and answers that are still current.

bench_api_kinds=(items item box page1000 tile14 tile10)

server_address() { printf 'http://127.0.0.1:%s\n' "${port_of[$1]}"; }

choose_api_addresses() {
  node "$lib/bench-api.mjs" "$(server_address "$1")" "$(folder_of "$1")/points" "$(folder_of "$1")"
}

# forget_answers N: as a publication would, so that the next tile is drawn anew.
forget_answers() {
  use_bench_database "$1"
  ask_database "update data_version set value = value + 1" >/dev/null
}

# log_api_statements N KIND: of the first addresses only, as more scripts tell pgbench nothing new. Counts stay in the
# server's memory, as they do for its clients; tiles are drawn anew.
log_api_statements() {
  local folder
  folder=$(folder_of "$1")
  cp "$folder/$2" "$folder/$2.all"
  head -n 100 "$folder/$2.all" >"$folder/$2"
  if [[ $2 == tile* ]]; then
    forget_answers "$1"
    log_statements "$1" "$2" forget_answers
  else
    log_statements "$1" "$2"
  fi
  mv "$folder/$2.all" "$folder/$2"
}

# measure_ready N NAME: requests a second by two threads, of what is ready; IF_NONE_MATCH may say what the client has.
measure_ready() {
  local folder log
  folder=$(folder_of "$1")
  log=$folder/wrk-$2.log
  ADDRESSES=$folder/warm wrk -t 2 -c 16 -d "${seconds}s" -s "$lib/bench-search.lua" "$(server_address "$1")" >"$log"
  sed -n 's/^Requests\/sec: *\([0-9.]*\).*/\1/p' "$log" >>"$folder/rate-$2"
}

tell_low_tiles() {
  local address
  while read -r address; do
    say "  $address: $(curl --silent --fail "$(server_address "$1")$address" | wc -c) bytes"
  done <"$(folder_of "$1")/low"
}

# measure_exports N: every file of the whole map, by a server that could not hold it.
export_memory=256m
measure_exports() {
  local format began bytes
  stop_server
  use_bench_database "$1"
  JAVA_TOOL_OPTIONS=-Xmx$export_memory start_server 127.0.0.1 "${port_of[$1]}" "$(folder_of "$1")/server.log"
  wait_for_server 60 || refuse_failed_server "start"
  say '' "Files of all $1 organisations, by a server whose heap has $export_memory:"
  for format in geojson gpkg csv xlsx jsonl kml gpx poi; do
    began=$SECONDS
    bytes=$(ask_address "$1" "/api/v1/exports/organisations.$format" | wc -c) ||
      refuse "the file organisations.$format broke off."
    say "  $format: $bytes bytes in $((SECONDS - began)) s"
  done
}

# measure_api N
measure_api() {
  local kind round folder etag address
  folder=$(folder_of "$1")
  choose_api_addresses "$1"
  for kind in "${bench_api_kinds[@]}"; do log_api_statements "$1" "$kind"; done
  for kind in "${bench_api_kinds[@]}"; do
    ADDRESSES=$folder/$kind wrk -t 1 -c 2 -d "$((2 * seconds))s" -s "$lib/bench-search.lua" "$(server_address "$1")" >/dev/null
  done
  for ((round = 0; round < rounds; round++)); do
    for kind in "${bench_api_kinds[@]}"; do
      [[ $kind != tile* ]] || forget_answers "$1"
      measure_kind "$1" "$kind"
    done
    while read -r address; do ask_address "$1" "$address" >/dev/null; done <"$folder/warm"
    measure_ready "$1" warm
    etag=$(curl --silent --fail --head "$(server_address "$1")$(head -n 1 "$folder/warm")" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')
    IF_NONE_MATCH=$etag measure_ready "$1" current
  done
  say '' "Over $1 organisations, one client:"
  for kind in "${bench_api_kinds[@]}"; do
    say "  $kind: p50 $(told "$folder/p50-$kind") ms, the server's share of pgbench on the same statements: $(told "$folder/share-$kind")"
  done
  say "  tiles from memory, a second: $(told "$folder/rate-warm")" "  304 a second: $(told "$folder/rate-current")"
  tell_low_tiles "$1"
  measure_exports "$1"
}
