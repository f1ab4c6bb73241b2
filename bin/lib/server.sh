# shellcheck shell=bash
# The map's server: one Java process, never root.

server_jar() { printf '%s/quarkus-run.jar\n' "$app"; }

# A server that outlived a killed bin/run, or a command that outlived a killed bin/import.
end_orphaned_servers() {
  local pid
  for pid in $(processes_with_argument "$(server_jar)"); do
    say "Ending the process $pid that an earlier run left behind…"
    end_process "$pid"
  done
}

# Where letters and messages go as files when nobody carries them, and the key that seals what the database must not tell:
# beside the cluster, for the service's user alone. Sets mail_folder, sms_folder and secret_file.
ready_service_folders() {
  local beside=$state
  [[ $cluster_home == "$state/cluster" ]] || beside=$cluster_home
  mail_folder=${NGOMAP_MAIL_DIR:-$beside/mail}
  sms_folder=${NGOMAP_SMS_DIR:-$beside/sms}
  secret_file=${NGOMAP_SECRET_FILE:-$beside/secret/key}
  [[ -n ${NGOMAP_MAIL_DIR:-} ]] || ready_service_folder "$mail_folder"
  [[ -n ${NGOMAP_SMS_DIR:-} ]] || ready_service_folder "$sms_folder"
  [[ -n ${NGOMAP_SECRET_FILE:-} ]] || ready_service_folder "$(dirname "$secret_file")"
}

# ready_service_folder FOLDER
ready_service_folder() {
  mkdir -p "$1"
  chmod 700 "$1"
  ! am_root || chown "$cluster_user:" "$1"
}

# start_server ADDRESS PORT LOG: the log is its owner's alone, as it may hold a link that makes an administrator.
start_server() {
  server_address=$1 server_port=$2 server_log=$3
  [[ $server_address != 0.0.0.0 ]] || server_address=127.0.0.1
  ready_service_folders
  touch "$server_log"
  chmod 600 "$server_log"
  server_log_began=$(stat -c %s "$server_log")
  (
    export NGOMAP_HTTP_HOST=$1 NGOMAP_HTTP_PORT=$2 NGOMAP_MAIL_DIR=$mail_folder NGOMAP_SMS_DIR=$sms_folder
    export NGOMAP_SECRET_FILE=$secret_file
    become "$cluster_user" setsid "$JAVA_HOME/bin/java" -jar "$(server_jar)"
  ) >>"$server_log" 2>&1 </dev/null 8>&- 9>&- &
  server_pid=$!
}

server_is_ready() {
  process_listens "$server_pid" "$server_port" && curl --silent --fail --output /dev/null --max-time 5 "http://$server_address:$server_port/q/health/ready"
}

# wait_for_server SECONDS: as long as it lives; tells now and then what it is at, by the last line of its log.
wait_for_server() {
  local began=$SECONDS told=$SECONDS last
  until server_is_ready; do
    is_alive "$server_pid" || return 1
    ((SECONDS - began < $1)) || return 1
    if ((SECONDS - told >= 20)); then
      last=$(tail -n 1 "$server_log")
      say "Still starting after $((SECONDS - began)) s${last:+: $last}"
      told=$SECONDS
    fi
    sleep 0.3 9>&- &
    wait $! || true
  done
}

# The link that this start printed, while there is no administrator.
first_administrator_link() {
  tail -c "+$((server_log_began + 1))" "$server_log" | sed -n 's/.*First administrator: //p' | tail -n 1
}

refuse_failed_server() {
  tail -n 25 "$server_log" >&2
  refuse "the server did not $1; its last lines are above." "The whole log is $server_log. The data are untouched."
}

stop_server() {
  [[ -n ${server_pid:-} ]] || return 0
  end_process "$server_pid" 30
  wait "$server_pid" 2>/dev/null || true
  server_pid=
}
