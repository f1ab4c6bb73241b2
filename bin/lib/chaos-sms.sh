# shellcheck shell=bash
# bin/chaos sms: the office's program sends, the harness kills, and in the end what the provider got is compared with what
# the database says.

chaos_sms_prefix=ngomap_000000000000_

# Messages leave at any hour, at once, and without a second person; so that each kill meets some of them.
ready_provider() {
  NGOMAP_SECRET_KEYS=$(head -c 32 /dev/urandom | base64)
  export NGOMAP_SECRET_KEYS NGOMAP_SMS_COMPOSE_SECOND_PERSON_FROM=1000000
  export NGOMAP_SMS_PROVIDERS=$provider NGOMAP_SMS_DIR=$scratch/sms NGOMAP_SMS_DISPATCH_REST=2S
  install -d -m 700 -o "$cluster_user" "$scratch/sms"
  provider_shows=$scratch/sms
  [[ $provider == kannel ]] || return 0
  kinds+=(kannel)
  make_kannel
  start_kannel
  provider_shows=$kannel_folder/network.log
  export NGOMAP_SMS_KANNEL_URL=http://127.0.0.1:$kannel_port/cgi-bin/sendsms NGOMAP_SMS_KANNEL_USERNAME=ngo
  export NGOMAP_SMS_KANNEL_PASSWORD=sekret NGOMAP_SMS_PER_SECOND=100
}

# Sets chaos_key, the secret of the program's key.
seed_recipients() {
  chaos_key=$(head -c 32 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=')
  node "$lib/sms-contacts.mjs" "$recipients" >"$scratch/contacts"
  psql -Xq -v contacts="$scratch/contacts" -v broadcasts="$kills" -v key="$chaos_key" -f "$lib/sms-seed.sql"
  ask_database "select a.id || ' ' || b.id from chaos.organisation a join chaos.organisation b on b.number = a.number + 1
    where a.number % 2 = 0 order by a.number" >"$scratch/audiences"
  (($(wc -l <"$scratch/audiences") == kills)) || refuse "there are too few organisations for $kills broadcasts."
}

kill_while_it_sends() {
  local word number=0 node urls=()
  for node in "${node_ports[@]}"; do urls+=("http://127.0.0.1:$node"); done
  mkfifo "$scratch/when" "$scratch/over"
  exec 6<>"$scratch/over"
  setsid node "$lib/chaos-sms.mjs" "$scratch/said" "$scratch/audiences" "$kills" "$recipients" "$seed" \
    "$chaos_sms_prefix$chaos_key" "$provider_shows" "${urls[@]}" <"$scratch/over" >"$scratch/when" 6>&- 8>&- 9>&- &
  attended_pid=$!
  while read -r word; do
    [[ $word == kill ]] || continue
    kill_one "${victims[number]}" </dev/null 6>&-
    number=$((number + 1))
    printf 'over\n' >&6
    ((number % 10)) || say "$number of $kills kills, $((SECONDS - began)) s: $(tell_states)"
  done <"$scratch/when"
  exec 6>&-
  attend "$attended_pid" || refuse "the program that sends gave up; what it says is above."
  ((number == kills)) || refuse "only $number of $kills kills happened."
  require_recoveries
}

tell_states() {
  ask_database "select string_agg(state || ' ' || times, ', ' order by state) from (
    select state, count(*) as times from sms_message group by state) counted"
}

# Leases of workers that died end after two minutes, and what was refused is tried again with growing delay.
wait_for_the_rest() {
  local since=$SECONDS left=1
  while ((left > 0)); do
    left=$(ask_database "select (select count(*) from sms_message where state in ('queued', 'sending'))
      + (select count(*) from broadcast where state <> 'finished')")
    ((SECONDS - since < 1200)) || refuse "$left messages or broadcasts are still under way after 20 minutes."
    sleep 1 9>&-
  done
  # Receipts that Kannel tells again.
  sleep 5 9>&-
}

# What the provider got, one a line: how it is known, mark, phone, reference.
list_taken() {
  if [[ $provider == file ]]; then
    find "$scratch/sms" -name '*.txt' -exec awk '
      FNR == 1 { to = $2; reference = FILENAME; sub(/.*\//, "", reference); sub(/\.txt$/, "", reference) }
      /^znak/ { mark = $1; sub(/znak/, "", mark); print "phone\t" mark "\t" to "\t" reference }' {} +
  else
    sed -nE 's/.*Got message [0-9]+: <MAPANGO (\+[0-9]+) text znak([0-9]+) .*/phone\t\2\t\1\t\\N/p' "$kannel_folder/network.log"
    sed -nE "s/.* target:(\+[0-9]+) request: 'znak([0-9]+) .*/handed\t\2\t\1\t\\\\N/p" "$kannel_folder/access.log"
  fi
}

compare_with_provider() {
  local verdict=$scratch/verdict
  stop_nodes
  list_taken >"$scratch/taken"
  psql -XAtq -v said="$scratch/said" -v taken="$scratch/taken" -v provider="$provider" -f "$lib/chaos-sms.sql" >"$verdict" ||
    refuse "the comparison could not be made."
  tell_verdict "$verdict"
}

chaos_sms() {
  local began=$SECONDS
  nodes=2
  open_durable_cluster
  ready_provider
  serve_durable
  seed_recipients
  choose_victims
  say "Killing $kills times while $recipients people get messages by $provider (seed $seed)…"
  began=$SECONDS
  kill_while_it_sends
  wait_for_the_rest
  say '' "sms by $provider: $kills kills on $nodes nodes in $((SECONDS - began)) s, seed $seed"
  compare_with_provider
}
