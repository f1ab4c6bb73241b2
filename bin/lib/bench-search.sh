# shellcheck shell=bash
# What bin/bench search measures: questions at points where people are, and beginnings of them, one client at a time;
# beside it pgbench with the statements that the server itself sent for the same questions, as the database logged them.

bench_searches=100

# choose_searches N: addresses, one a line, of either kind.
choose_searches() {
  local folder
  folder=$(folder_of "$1")
  node "$lib/bench-searches.mjs" "$lib/bench-questions.txt" "$folder/points" "$bench_searches" "$folder/search" "$folder/suggest"
}

ask_address() { curl --silent --fail "http://127.0.0.1:${port_of[$1]}$2"; }

# A server that finds nothing is not measured.
check_searches() {
  local address
  while read -r address; do
    ask_address "$1" "$address" |
      node -e 'process.exit(JSON.parse(require("fs").readFileSync(0)).items.length > 0 ? 0 : 1)' ||
      refuse "the server finds nothing for $address"
  done <"$(folder_of "$1")/search"
}

set_statement_log() {
  as_superuser "$pgbin/psql" -Xqc "alter system set log_statement = '$1'" -c "select from pg_reload_conf()" >/dev/null
  ask_database "select pg_sleep(0.5)" >/dev/null
}

# log_statements N KIND [COMMAND]: a pgbench script for each address; marks in the log tell them apart. COMMAND is called
# with N after the server's first answers, which are not logged.
log_statements() {
  local folder address number=0
  folder=$(folder_of "$1")
  mkdir "$folder/pgbench-$2"
  while read -r address; do ask_address "$1" "$address" >/dev/null; done <"$folder/$2"
  [[ -z ${3:-} ]] || "$3" "$1"
  set_statement_log all
  while read -r address; do
    number=$((number + 1))
    ask_database "select 'mark $2 $number'" >/dev/null
    ask_address "$1" "$address" >/dev/null
  done <"$folder/$2"
  ask_database "select 'mark $2 end'" >/dev/null
  set_statement_log none
  cat "$cluster_data"/log/*.log | node "$lib/bench-logged.mjs" "$2" "$folder/pgbench-$2"
}

# measure_kind N KIND: one round.
measure_kind() {
  local folder log file files=() of_database of_server
  folder=$(folder_of "$1")
  log=$folder/wrk-$2.log
  for file in "$folder/pgbench-$2"/*.sql; do files+=(-f "$file"); done
  use_bench_database "$1"
  "$pgbin/pgbench" -n -M prepared -c 1 -j 1 -T "$seconds" "${files[@]}" >"$folder/pgbench.log" 2>&1 || {
    tail -n 5 "$folder/pgbench.log" >&2
    refuse "pgbench failed; its last lines are above."
  }
  of_database=$(sed -n 's/^tps = \([0-9.]*\).*/\1/p' "$folder/pgbench.log")
  ADDRESSES=$folder/$2 wrk -t 1 -c 1 -d "${seconds}s" --latency -s "$lib/bench-search.lua" \
    "http://127.0.0.1:${port_of[$1]}" >"$log"
  ! grep -qE 'Non-2xx|Socket errors' "$log" || refuse "the server refused or lost requests; see $log"
  of_server=$(sed -n 's/^Requests\/sec: *\([0-9.]*\).*/\1/p' "$log")
  ratio "$of_server" "$of_database" >>"$folder/share-$2"
  sed -n 's/^ *50% *//p' "$log" | milliseconds >>"$folder/p50-$2"
  sed -n 's/^ *99% *//p' "$log" | milliseconds >>"$folder/p99-$2"
}

milliseconds() { awk '/us$/ { print $1 / 1000 } /ms$/ { print $1 + 0 } /[0-9]s$/ && !/ms$|us$/ { print $1 * 1000 }'; }

# measure_search N
measure_search() {
  local kind round folder
  folder=$(folder_of "$1")
  choose_searches "$1"
  check_searches "$1"
  for kind in search suggest; do log_statements "$1" "$kind"; done
  for kind in search suggest; do
    ADDRESSES=$folder/$kind wrk -t 1 -c 2 -d "$((4 * seconds))s" -s "$lib/bench-search.lua" \
      "http://127.0.0.1:${port_of[$1]}" >/dev/null
  done
  for ((round = 0; round < rounds; round++)); do
    for kind in search suggest; do measure_kind "$1" "$kind"; done
  done
  say '' "Over $1 organisations, one client:"
  for kind in search suggest; do
    say "  $kind: p50 $(told "$folder/p50-$kind") ms, p99 $(told "$folder/p99-$kind") ms," \
      "    the server's share of pgbench on the same statements: $(told "$folder/share-$kind")"
  done
  say "  index text: $(sed -n 's/.*taken apart, \([0-9]*\) in a second.*/\1/p' "$folder/fill.log") profiles a second"
}
