# shellcheck shell=bash
# How bin/chaos kills and brings back, by SIGKILL: the application, on one node or on several, and PostgreSQL with all of
# its processes.

# Nodes that serve the map together, and what may be killed.
nodes=1
kinds=(application database)
node_ports=() node_pids=()

# What a city's database has, not what tests have: nothing that was acknowledged may hang on a cache.
open_durable_cluster() {
  make_cluster
  cluster_settings=(fsync=on synchronous_commit=on full_page_writes=on)
  # Below the ports that the system gives to connections, so that it is free again after each kill.
  next_free_port 127.0.0.1 "$((15000 + RANDOM % 5000))" >"$cluster_home/port"
  start_cluster
  prepare_private_database
}

serve_durable() {
  install -d -m 700 -o "$cluster_user" "$scratch/mail"
  # All people come from one address, faster than people.
  export NGOMAP_MAIL_DIR=$scratch/mail NGOMAP_REQUESTS_PER_MINUTE=0
  # Half of the servers live for seconds: quick compilation, so that they spend them on edits.
  export JAVA_TOOL_OPTIONS=-XX:TieredStopAtLevel=1
  local node
  for ((node = 0; node < nodes; node++)); do
    node_ports+=("$(next_free_port 127.0.0.1 "$((20000 + node * 2000 + RANDOM % 2000))")")
  done
  # One after the other: the first one makes the database.
  for ((node = 0; node < nodes; node++)); do
    start_node "$node"
    wait_for_server 600 || refuse_failed_server start
  done
}

start_node() {
  start_server 127.0.0.1 "${node_ports[$1]}" "$scratch/server-$1.log"
  node_pids[$1]=$server_pid
}

# wait_for_nodes SECONDS
wait_for_nodes() {
  local node
  for ((node = 0; node < nodes; node++)); do
    server_pid=${node_pids[node]} server_port=${node_ports[node]} server_log=$scratch/server-$node.log
    wait_for_server "$1" || return 1
  done
}

stop_nodes() {
  for server_pid in "${node_pids[@]}"; do stop_server; done
}

# One of its nodes.
kill_application() {
  local node=$((RANDOM % nodes))
  kill -KILL "${node_pids[node]}"
  wait "${node_pids[node]}" 2>/dev/null || true
  start_node "$node"
}

# The postmaster and its children at once, as when the machine takes them all.
kill_database() {
  local processes process
  mapfile -t processes < <(processes_in "$cluster_data")
  kill -KILL "${processes[@]}" 2>/dev/null || true
  for process in "${processes[@]}"; do wait_until_gone "$process" 20; done
  start_cluster
}

# PostgreSQL's own word for it: a stop in order would have proved nothing.
require_recoveries() {
  local wanted=0 found victim
  for victim in "${victims[@]}"; do [[ $victim != database ]] || wanted=$((wanted + 1)); done
  found=$(cat "$cluster_data"/log/*.log | grep -c 'was not properly shut down' || true)
  ((found == wanted)) || refuse "PostgreSQL recovered $found times after $wanted kills."
}

# kill_one KIND: until the map is ready again.
kill_one() {
  local began=$EPOCHREALTIME
  "kill_$1"
  wait_for_nodes 180 || refuse_failed_server "come back after a kill of the $1"
  awk -v from="$began" -v to="$EPOCHREALTIME" 'BEGIN { printf "%.1f\n", to - from }' >>"$scratch/back-$1"
}

# Sets victims: as many kills of each kind, in an order that the seed gives.
choose_victims() {
  local i j kept
  victims=()
  for ((i = 0; i < kills; i++)); do
    victims+=("${kinds[i % ${#kinds[@]}]}")
  done
  for ((i = kills - 1; i > 0; i--)); do
    j=$((RANDOM % (i + 1))) kept=${victims[i]}
    victims[i]=${victims[j]} victims[j]=$kept
  done
}

tell_times() {
  local what file
  for what in "${kinds[@]}"; do
    file=$scratch/back-$what
    [[ -s $file ]] || continue
    say "  $(wc -l <"$file") kills of the $what; ready again after $(sort -n "$file" |
      awk '{ v[NR] = $1 } END { printf "%s s (median), %s s (longest)", v[int((NR + 1) / 2)], v[NR] }')"
  done
}

# tell_verdict FILE: lines that begin with count, fault, blind, sum; fails when something is wrong, or the check cannot fail.
tell_verdict() {
  sed -n 's/^count /  /p' "$1"
  tell_times
  sed -n 's/^fault /FAULT: /p' "$1" | head -n 40
  sed -n 's/^blind /BLIND: the check does not see: /p' "$1"
  say "$(sed -n 's/^sum //p' "$1")"
  if grep -qE '^(fault|blind) ' "$1"; then return 1; fi
}
