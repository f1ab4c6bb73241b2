# shellcheck shell=bash
# The private PostgreSQL cluster: made once, started on a port that the system gives, stopped with its user.
# Expects cluster_home, cluster_data, cluster_user (cluster-home.sh) and pgbin (postgres.sh).

cluster_major() { cat "$cluster_data/PG_VERSION" 2>/dev/null || true; }

as_cluster() { (become "$cluster_user" "$@") 8>&- 9>&-; }

new_password() { head -c 24 /dev/urandom | base64 | tr -d '/+=\n'; }

# write_secret FILE LINE…: complete and unreadable to others from its first moment.
write_secret() {
  local file=$1
  shift
  (umask 077 && printf '%s\n' "$@" >"$file.new" && mv "$file.new" "$file")
}

make_cluster() {
  [[ ! -d $cluster_data ]] || return 0
  require_space "$cluster_home" 500 "a new database"
  say "Making a private PostgreSQL cluster in ${cluster_data}…"
  [[ -f $cluster_home/superuser-password ]] ||
    write_secret "$cluster_home/superuser-password" "$(new_password)"
  [[ -f $cluster_home/password ]] || write_secret "$cluster_home/password" "$(new_password)"
  # Renamed when complete: a killed initdb leaves nothing that looks like data.
  local unfinished=$cluster_home/postgres.new password_file=$cluster_home/initdb-password
  rm -rf "$unfinished"
  install -d -m 700 "$unfinished"
  install -m 600 "$cluster_home/superuser-password" "$password_file"
  ! am_root || chown "$cluster_user:" "$unfinished" "$password_file"
  as_cluster "$pgbin/initdb" --pgdata "$unfinished" --encoding UTF8 --locale C.UTF-8 --username postgres \
    --auth scram-sha-256 --pwfile "$password_file" >"$cluster_home/initdb.log" 2>&1 || {
    tail -n 5 "$cluster_home/initdb.log" >&2
    refuse "initdb failed; its last lines are above." "The whole log is $cluster_home/initdb.log."
  }
  rm -f "$password_file"
  mv "$unfinished" "$cluster_data"
}

# The id of our running postmaster. The number in its file alone may be stale, copied or given to another process.
cluster_pid() {
  local pid
  read -r pid 2>/dev/null <"$cluster_data/postmaster.pid" || return 1
  [[ $pid =~ ^[0-9]+$ && /proc/$pid/cwd -ef $cluster_data ]] && printf '%s\n' "$pid"
}

cluster_is_running() { cluster_pid >/dev/null; }

running_cluster_port() { sed -n 4p "$cluster_data/postmaster.pid"; }

# After a kill -9: a server of ours that goes on is stopped in order, leftovers of a dead one end first.
clear_cluster_remains() {
  local pid
  if cluster_is_running; then
    say "Stopping the database that an earlier run left behind…"
    stop_cluster
  fi
  for pid in $(processes_in "$cluster_data"); do
    end_process "$pid" 30
  done
  rm -f "$cluster_data/postmaster.pid"
}

cluster_port() {
  local remembered
  remembered=$(cat "$cluster_home/port" 2>/dev/null || true)
  if [[ -n $remembered ]] && port_is_free 127.0.0.1 "$remembered"; then
    printf '%s\n' "$remembered"
  else
    any_free_port 127.0.0.1
  fi
}

# Further settings, NAME=VALUE, of a cluster for tests.
cluster_settings=()

start_cluster() {
  local port try setting settings="-c listen_addresses=127.0.0.1 -c unix_socket_directories="
  settings+=" -c logging_collector=on -c log_filename=postgresql-%a.log -c log_truncate_on_rotation=on"
  settings+=" -c log_rotation_age=1d -c log_rotation_size=0 -c max_connections=100"
  for setting in "${cluster_settings[@]}"; do settings+=" -c $setting"; done
  clear_cluster_remains
  for try in 1 2 3; do
    port=$(cluster_port)
    printf '%s\n' "$port" >"$cluster_home/port"
    if as_cluster "$pgbin/pg_ctl" start --pgdata "$cluster_data" --wait --timeout 600 --silent \
      --log "$cluster_data/start.log" --options "-p $port $settings" >/dev/null 2>&1; then
      return
    fi
    # Between our look and its start somebody else may have taken the port.
    ! port_is_free 127.0.0.1 "$port" || break
  done
  tail -n 15 "$cluster_data/start.log" >&2
  refuse "the private PostgreSQL did not start (try $try); its last lines are above." \
    "Its logs are in $cluster_data; free space there: $(free_megabytes "$cluster_home") MB. The data are untouched."
}

stop_cluster() {
  cluster_is_running || return 0
  as_cluster "$pgbin/pg_ctl" stop --pgdata "$cluster_data" --mode fast --wait --timeout 120 --silent \
    >/dev/null 2>&1 || note "PostgreSQL did not stop within 120 s; see $cluster_data/log"
}
