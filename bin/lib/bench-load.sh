# shellcheck shell=bash
# How bin/bench measures: two loads in turn on every size, rounds of them, and medians of ratios taken within a round,
# as the machine's speed drifts.

# A server's first requests count for nothing: until Java has compiled all of its way they cost several times as much.
warm_up_requests=30000

# database_rate N SECONDS: the statement by pgbench, transactions per second.
database_rate() {
  local folder file files=()
  folder=$(folder_of "$1")
  for file in "$folder"/pgbench/*.sql; do files+=(-f "$file"); done
  use_bench_database "$1"
  "$pgbin/pgbench" -n -M prepared -c 4 -j 2 -T "$2" "${files[@]}" >"$folder/pgbench.log" 2>&1 || {
    tail -n 5 "$folder/pgbench.log" >&2
    refuse "pgbench failed; its last lines are above."
  }
  sed -n 's/^tps = \([0-9.]*\).*/\1/p' "$folder/pgbench.log"
}

# server_rate N SECONDS: the question by wrk, requests per second.
server_rate() {
  local log
  log=$(folder_of "$1")/wrk.log
  POINTS=$(folder_of "$1")/points QUESTION=$bench_question wrk -t 1 -c 16 -d "${2}s" --latency \
    -s "$lib/bench-nearby.lua" "http://127.0.0.1:${port_of[$1]}" >"$log"
  if grep -qE 'Non-2xx|Socket errors' "$log"; then
    cat "$log" >&2
    refuse "the server refused or lost requests; its rate counts for nothing."
  fi
  sed -n 's/^Requests\/sec: *\([0-9.]*\).*/\1/p' "$log"
}

# warm_up N
warm_up() {
  local served=0
  database_rate "$1" "$seconds" >/dev/null
  while ((served < warm_up_requests)); do
    server_rate "$1" 10 >/dev/null
    ((served += $(sed -n 's/^ *\([0-9]*\) requests in .*/\1/p' "$(folder_of "$1")/wrk.log")))
  done
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f\n", a / b }'; }

median_of() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# "0.52 (rounds: 0.49 0.55 0.52)"
told() { printf '%s (rounds: %s)\n' "$(median_of "$1")" "$(paste -sd ' ' "$1")"; }

# measure_size N: one round of one size, a line in each of its files.
measure_size() {
  local folder of_database of_server
  folder=$(folder_of "$1")
  of_database=$(database_rate "$1" "$seconds")
  of_server=$(server_rate "$1" "$seconds")
  printf '%s\n' "$of_database" >>"$folder/database"
  printf '%s\n' "$of_server" >>"$folder/server"
  ratio "$of_server" "$of_database" >>"$folder/share"
}

# tell_size N
tell_size() {
  local folder
  folder=$(folder_of "$1")
  say '' "nearby over $1 organisations:" \
    "  pgbench $(median_of "$folder/database")/s, server $(median_of "$folder/server")/s" \
    "  the server's share of pgbench: $(told "$folder/share")"
  sed -n 's/Latency Distribution/& (the last round)/; /Latency Distribution/,/99%/p' "$folder/wrk.log"
}

# tell_growth LARGE SMALL: round by round, how much more one answer costs.
tell_growth() {
  local what
  for what in server database; do
    paste -d ' ' "$(folder_of "$2")/$what" "$(folder_of "$1")/$what" |
      awk '{ printf "%.2f\n", $1 / $2 }' >"$scratch/growth-$what"
    say "Cost of an answer in the $what, $1 organisations against $2: $(told "$scratch/growth-$what")"
  done
}

# measure_nearby SIZE…: the first one is compared with each of the others.
measure_nearby() {
  local size round
  for size in "$@"; do warm_up "$size"; done
  for ((round = 0; round < rounds; round++)); do
    for size in "$@"; do measure_size "$size"; done
  done
  for size in "$@"; do tell_size "$size"; done
  say ''
  for size in "${@:2}"; do tell_growth "$1" "$size"; done
}
