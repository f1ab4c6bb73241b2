# shellcheck shell=bash
# The parts of bin/bench: a database of examples, points where people are, and two loads on the same question.

bench_points=100
bench_question='radius=50000&limit=20'

# open_bench_cluster N: a cluster for N organisations.
open_bench_cluster() {
  require_space "$scratch" $((2000 + $1 / 100)) "a database of $1 organisations"
  make_cluster
  cluster_settings=(fsync=off shared_buffers=1GB max_wal_size=8GB maintenance_work_mem=256MB work_mem=64MB jit=off
    track_activity_query_size=16384)
  start_cluster
  prepare_private_database
}

# fill_with_examples N
fill_with_examples() {
  local began=$SECONDS
  (become "$cluster_user" setsid "$JAVA_HOME/bin/java" -Dquarkus.http.host-enabled=false -jar "$(server_jar)" \
    examples add "$1") >"$scratch/fill.log" 2>&1 </dev/null 8>&- 9>&- &
  attend $! || {
    tail -n 5 "$scratch/fill.log" >&2
    refuse "the examples could not be made; the last lines are above."
  }
  # Without a word on each of the superuser's tables, which are not ours to vacuum.
  PGOPTIONS='-c client_min_messages=error' ask_database "vacuum analyze"
  say "$1 organisations made and published in $((SECONDS - began)) s."
}

# Points within some hundred metres of places that are drawn.
choose_points() {
  ask_database "with chosen as (select position from listing_place where position is not null order by md5(place_id::text) limit $bench_points)
    select round((st_y(position) + 0.002)::numeric, 6) || ' ' || round((st_x(position) - 0.003)::numeric, 6) from chosen" \
    >"$scratch/points"
}

# The statement as the server itself sent it, a file for each point; the server's own, so that it cannot be another.
write_statements() {
  local lat lon number=0 statement
  read -r lat lon <"$scratch/points"
  curl --silent --fail --output /dev/null "http://127.0.0.1:$server_port/api/v1/nearby?lat=$lat&lon=$lon&$bench_question"
  ask_database "select query from pg_stat_activity where query like '%<<->>%' and pid <> pg_backend_pid()
    order by query_start desc limit 1" >"$scratch/statement.sql"
  grep -q '<<->>' "$scratch/statement.sql" || refuse "the server's statement was not found in pg_stat_activity."
  mkdir "$scratch/pgbench"
  while read -r lat lon; do
    number=$((number + 1))
    node "$lib/bench-statement.mjs" "$scratch/statement.sql" "$lat" "$lon" 50000 >"$scratch/pgbench/$number.sql"
  done <"$scratch/points"
}

# A server that answers quickly because it answers wrongly is not measured.
check_answers() {
  local lat lon
  while read -r lat lon; do
    curl --silent --fail "http://127.0.0.1:$server_port/api/v1/nearby?lat=$lat&lon=$lon&$bench_question" |
      node -e 'const {items} = JSON.parse(require("fs").readFileSync(0)); process.exit(items.length === 20 && items.every((item, i) => i === 0 || item.distanceMetres >= items[i - 1].distanceMetres) ? 0 : 1)' ||
      refuse "the server's answer at $lat $lon is not 20 places in the order of their distance."
  done <"$scratch/points"
}

pgbench_rate() {
  local file files=()
  for file in "$scratch"/pgbench/*.sql; do files+=(-f "$file"); done
  "$pgbin/pgbench" -n -M prepared -c 4 -j 2 -T "$seconds" "${files[@]}" >"$scratch/pgbench.log" 2>&1 || {
    tail -n 5 "$scratch/pgbench.log" >&2
    refuse "pgbench failed; its last lines are above."
  }
  sed -n 's/^tps = \([0-9.]*\).*/\1/p' "$scratch/pgbench.log"
}

server_rate() {
  POINTS=$scratch/points QUESTION=$bench_question wrk -t 1 -c 16 -d "${seconds}s" --latency \
    -s "$lib/bench-nearby.lua" "http://127.0.0.1:$server_port" >"$scratch/wrk.log"
  if grep -qE 'Non-2xx|Socket errors' "$scratch/wrk.log"; then
    cat "$scratch/wrk.log" >&2
    refuse "the server refused or lost requests; its rate counts for nothing."
  fi
  sed -n 's/^Requests\/sec: *\([0-9.]*\).*/\1/p' "$scratch/wrk.log"
}

median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.2f\n", a / b}'; }

# measure_nearby N: leaves the server's median rate in rate_of_server.
measure_nearby() {
  local round database='' server='' shares=''
  choose_points
  check_answers
  write_statements
  server_rate >/dev/null
  for ((round = 0; round < rounds; round++)); do
    local of_database of_server
    of_database=$(pgbench_rate)
    of_server=$(server_rate)
    database+="$of_database"$'\n' server+="$of_server"$'\n' shares+="$(ratio "$of_server" "$of_database")"$'\n'
  done
  rate_of_server=$(printf '%s' "$server" | median)
  say "nearby over $1 organisations: pgbench $(printf '%s' "$database" | median)/s, server ${rate_of_server}/s, share $(
    printf '%s' "$shares" | median
  ) (rounds: $(printf '%s' "$shares" | paste -sd ' '))"
  sed -n '/Latency Distribution/,/99%/p' "$scratch/wrk.log"
}
