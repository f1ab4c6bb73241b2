# shellcheck shell=bash
# What bin/bench sms measures: how soon a broadcast has been handed over, to files and to Kannel, beside a client that does
# nothing else; how soon what is urgent overtakes; and how long a quote takes among all organisations.

# Published one by one; the others are copies of them.
bench_published=20000
bench_people=10000
bench_kannel_people=3000
bench_at_once=8

# What is acknowledged to the office must be on the disk; and messages leave at any hour.
ready_sms_bench() {
  NGOMAP_SECRET_KEYS=$(head -c 32 /dev/urandom | base64)
  export NGOMAP_SECRET_KEYS NGOMAP_SMS_COMPOSE_SECOND_PERSON_FROM=1000000 NGOMAP_SMS_PER_SECOND=1000000
  export NGOMAP_SMS_DISPATCH_QUIET_FROM=00:00 NGOMAP_SMS_DISPATCH_QUIET_TO=00:00
  install -d -m 700 -o "$cluster_user" "$scratch/mail" "$scratch/sms"
  export NGOMAP_MAIL_DIR=$scratch/mail NGOMAP_SMS_DIR=$scratch/sms NGOMAP_SMS_DISPATCH_AT_ONCE=$bench_at_once
}

# Sets sms_key.
settle_people() {
  local secret
  secret=$(head -c 32 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=')
  sms_key=ngomap_000000000000_$secret
  node "$lib/sms-contacts.mjs" "$bench_people" >"$scratch/contacts"
  psql -Xq -v contacts="$scratch/contacts" -v key="$secret" -v few="$bench_kannel_people" -f "$lib/bench-sms.sql"
}

# send_to_all PURPOSE TOPIC: the id of the broadcast.
send_to_all() {
  curl --silent --fail --show-error -H "Authorization: Bearer $sms_key" -H "Idempotency-Key: bench-$RANDOM-$SECONDS-$1" \
    -H 'Content-Type: application/json' -d "{\"text\": \"Nabor wnioskow trwa do piatku.\", \"purpose\": \"$1\", \"topic\": \"$2\"}" \
    "http://127.0.0.1:$server_port/api/v1/broadcasts" |
    node -e 'process.stdout.write(JSON.parse(require("fs").readFileSync(0)).id)'
}

# wait_until_sent ID: seconds from its acknowledgement until the last of its messages was taken by the provider.
wait_until_sent() {
  local began=$SECONDS
  until [[ $(ask_database "select state from broadcast where id = '$1'") == finished ]]; do
    ((SECONDS - began < 600)) || refuse "the broadcast is still under way after 10 minutes."
    sleep 0.5 9>&-
  done
  [[ $(ask_database "select count(*) from sms_message where broadcast_id = '$1' and state not in ('accepted', 'delivered')") == 0 ]] ||
    refuse "some messages were not taken."
  ask_database "select round(extract(epoch from max(m.accepted_at) - min(b.made_at))::numeric, 2)
    from sms_message m join broadcast b on b.id = m.broadcast_id where b.id = '$1'"
}

# Messages a second between the first and the last that the provider took.
rate_of() {
  ask_database "select round((count(*) / extract(epoch from max(accepted_at) - min(accepted_at)))::numeric, 1)
    from sms_message where broadcast_id = '$1'"
}

# serve_with PROVIDERS
serve_with() {
  stop_server
  export NGOMAP_SMS_PROVIDERS=$1
  start_server 127.0.0.1 "${port_of[$bench_published]}" "$(folder_of "$bench_published")/server.log"
  wait_for_server 60 || refuse_failed_server "start"
}

copy_organisations() {
  local copies=$(((organisations - bench_published) / bench_published))
  ((copies > 0)) || return 0
  psql -Xq -v copies="$copies" -f "$lib/bench-sms-copies.sql"
}

measure_files() {
  local id round
  for ((round = 0; round < 3; round++)); do
    id=$(send_to_all city grants)
    wait_until_sent "$id" >>"$scratch/files"
  done
}

# A client that does nothing else, and a broadcast, one after the other; the server was just started, and is warmed first.
measure_kannel() {
  local id round of_client
  for ((round = 0; round < 3; round++)); do
    wait_until_sent "$(send_to_all city events)" >/dev/null
  done
  for ((round = 0; round < 3; round++)); do
    of_client=$(node "$lib/bench-sms.mjs" bare "http://127.0.0.1:$kannel_port/cgi-bin/sendsms" "$bench_kannel_people" "$bench_at_once")
    id=$(send_to_all city events)
    wait_until_sent "$id" >/dev/null
    rate_of "$id" >>"$scratch/rate"
    printf '%s\n' "$of_client" >>"$scratch/rate-bare"
    ratio "$(rate_of "$id")" "$of_client" >>"$scratch/share"
  done
}

# A broadcast to everybody is under way; then comes what is urgent.
measure_urgent() {
  local slow id round
  for ((round = 0; round < 3; round++)); do
    slow=$(send_to_all city grants)
    until (($(ask_database "select count(*) from sms_message where broadcast_id = '$slow' and state in ('accepted', 'delivered')") > 50)); do
      sleep 0.1 9>&-
    done
    id=$(send_to_all urgent urgent)
    wait_until_sent "$id" >>"$scratch/urgent"
    ask_database "update sms_message set state = 'cancelled', final_at = now() where id in (
      select id from sms_message where broadcast_id = '$slow' and state = 'queued' order by id for no key update)"
    wait_until_sent_or_cancelled "$slow"
  done
}

wait_until_sent_or_cancelled() {
  until [[ $(ask_database "select state from broadcast where id = '$1'") == finished ]]; do sleep 0.5 9>&-; done
}

measure_sms() {
  make_kannel
  start_kannel
  export NGOMAP_SMS_KANNEL_URL=http://127.0.0.1:$kannel_port/cgi-bin/sendsms NGOMAP_SMS_KANNEL_USERNAME=ngo
  export NGOMAP_SMS_KANNEL_PASSWORD=sekret NGOMAP_LETTERS_BASE_URL=http://127.0.0.1:${port_of[$bench_published]}/
  settle_people
  measure_files
  copy_organisations
  say "Load of the machine before: $(cut -d ' ' -f 1-3 /proc/loadavg)"
  say '' "A quote among $organisations organisations, one client:"
  node "$lib/bench-sms.mjs" quotes "http://127.0.0.1:$server_port" "$scratch/mail" | sed 's/^/  /'
  serve_with kannel
  measure_kannel
  measure_urgent
  say "  $bench_people people by files: $(told "$scratch/files") s from the acknowledgement to the last one" \
    "  Kannel: $(told "$scratch/rate") messages a second, a client that does nothing else $(told "$scratch/rate-bare"), share $(told "$scratch/share")" \
    "  urgent, while a broadcast by Kannel is under way: $(told "$scratch/urgent") s from the acknowledgement to the last one"
  say "Load of the machine after: $(cut -d ' ' -f 1-3 /proc/loadavg)"
}
