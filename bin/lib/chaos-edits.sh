# shellcheck shell=bash
# bin/chaos edits: people edit, the harness kills, and in the end the acknowledged log is compared with the database.

chaos_stewards=12
chaos_organisations=24

seed_people() {
  psql -Xq -v stewards="$chaos_stewards" -v organisations="$chaos_organisations" -f "$lib/chaos-seed.sql"
}

# The client says when, we say when it is over; so each kill meets people at work.
kill_while_people_edit() {
  local word number=0
  mkfifo "$scratch/when" "$scratch/over"
  exec 6<>"$scratch/over"
  setsid node "$lib/chaos-edits.mjs" "http://127.0.0.1:${node_ports[0]}" "$scratch/mail" "$scratch/said" \
    "$edits" "$kills" "$seed" "$chaos_stewards" <"$scratch/over" >"$scratch/when" 6>&- 8>&- 9>&- &
  attended_pid=$!
  while read -r word; do
    [[ $word == kill ]] || continue
    kill_one "${victims[number]}" </dev/null 6>&-
    number=$((number + 1))
    printf 'over\n' >&6
    ((number % 10)) || say "$number of $kills kills, $(grep -c '"submission".*"acknowledged":true' "$scratch/said" || true) edits acknowledged, $((SECONDS - began)) s"
  done <"$scratch/when"
  exec 6>&-
  attend "$attended_pid" || refuse "the people who edit gave up; what they say is above."
  ((number == kills)) || refuse "only $number of $kills kills happened."
  require_recoveries
}

# Sets nothing; prints the verdict, and fails when something is lost or half there, or the check cannot fail.
compare_with_log() {
  local verdict=$scratch/verdict
  stop_nodes
  node "$lib/chaos-letters.mjs" "$scratch/mail" >"$scratch/letters"
  psql -XAtq -F ' ' -v said="$scratch/said" -v letters="$scratch/letters" -f "$lib/chaos-edits.sql" >"$verdict" ||
    refuse "the comparison could not be made."
  tell_verdict "$verdict"
}

chaos_edits() {
  local began=$SECONDS
  open_durable_cluster
  serve_durable
  seed_people
  choose_victims
  say "Killing $kills times while $edits edits are acknowledged (seed $seed)…"
  began=$SECONDS
  kill_while_people_edit
  say '' "edits: $kills kills in $((SECONDS - began)) s, seed $seed"
  compare_with_log
}
