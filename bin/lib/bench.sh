# shellcheck shell=bash
# What bin/bench measures: databases of examples side by side in one cluster, a server for each, points where people
# are, and one question. All of a size is in its folder of $scratch.

bench_points=100
bench_question='radius=50000&limit=20'

declare -A port_of=()

folder_of() { printf '%s/%s\n' "$scratch" "$1"; }

open_bench_cluster() {
  make_cluster
  cluster_settings=(fsync=off shared_buffers=1GB max_wal_size=8GB maintenance_work_mem=256MB work_mem=64MB jit=off
    track_activity_query_size=16384)
  [[ $subject != sms ]] || cluster_settings[0]=fsync=on
  start_cluster
  prepare_private_database
}

use_bench_database() {
  use_database 127.0.0.1 "$(running_cluster_port)" "ngomap_$1" ngomap "$(<"$cluster_home/password")"
}

# ready_size N: a database of N organisations, filled, served, and asked for its questions.
ready_size() {
  require_space "$scratch" $((1500 + $1 / 100)) "a database of $1 organisations"
  mkdir "$(folder_of "$1")"
  as_superuser "$pgbin/psql" -Xqc "create database ngomap_$1 owner ngomap template ngomap"
  use_bench_database "$1"
  fill_with_examples "$1"
  port_of[$1]=$(any_free_port 127.0.0.1)
  start_server 127.0.0.1 "${port_of[$1]}" "$(folder_of "$1")/server.log"
  wait_for_server 60 || refuse_failed_server "start"
  choose_points "$1"
  [[ $subject == nearby ]] || return 0
  check_answers "$1"
  write_statements "$1"
}

# fill_with_examples N
fill_with_examples() {
  local began=$SECONDS log
  log=$(folder_of "$1")/fill.log
  (become "$cluster_user" setsid "$JAVA_HOME/bin/java" -Dquarkus.http.host-enabled=false \
    '-Dquarkus.log.category."pl.ngomap.organisation.PublishedWords".level=INFO' -jar "$(server_jar)" examples add "$1") >"$log" 2>&1 </dev/null 8>&- 9>&- &
  attend $! || {
    tail -n 5 "$log" >&2
    refuse "the examples could not be made; the last lines are above."
  }
  # Without a word on each of the superuser's tables, which are not ours to vacuum.
  PGOPTIONS='-c client_min_messages=error' ask_database "vacuum analyze"
  as_superuser "$pgbin/psql" -Xqc checkpoint
  say "$1 organisations made and published in $((SECONDS - began)) s."
}

# Points within some hundred metres of places that are drawn.
choose_points() {
  ask_database "with chosen as (select position from listing_place where position is not null order by md5(place_id::text) limit $bench_points)
    select round((st_y(position) + 0.002)::numeric, 6) || ' ' || round((st_x(position) - 0.003)::numeric, 6) from chosen" \
    >"$(folder_of "$1")/points"
}

# ask_server N LAT LON
ask_server() {
  curl --silent --fail "http://127.0.0.1:${port_of[$1]}/api/v1/nearby?lat=$2&lon=$3&$bench_question"
}

# A server that answers quickly because it answers wrongly is not measured.
check_answers() {
  local lat lon
  while read -r lat lon; do
    ask_server "$1" "$lat" "$lon" |
      node -e 'const {items} = JSON.parse(require("fs").readFileSync(0)); process.exit(items.length === 20 && items.every((item, i) => i === 0 || item.distanceMetres >= items[i - 1].distanceMetres) ? 0 : 1)' ||
      refuse "the server's answer at $lat $lon is not 20 places in the order of their distance."
  done <"$(folder_of "$1")/points"
}

# The statement as the server itself sent it, a file for each point; the server's own, so that it cannot be another.
write_statements() {
  local folder lat lon number=0
  folder=$(folder_of "$1")
  read -r lat lon <"$folder/points"
  ask_server "$1" "$lat" "$lon" >/dev/null
  ask_database "select query from pg_stat_activity
    where datname = current_database() and query like '%<<->>%' and pid <> pg_backend_pid()
    order by query_start desc limit 1" >"$folder/statement.sql"
  grep -q '<<->>' "$folder/statement.sql" || refuse "the server's statement was not found in pg_stat_activity."
  mkdir "$folder/pgbench"
  while read -r lat lon; do
    number=$((number + 1))
    node "$lib/bench-statement.mjs" "$folder/statement.sql" "$lat" "$lon" 50000 >"$folder/pgbench/$number.sql"
  done <"$folder/points"
}
