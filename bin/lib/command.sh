# shellcheck shell=bash
# A command on this copy's data: beside a running bin/run, or, when nothing runs, with the database started for as long
# as the command takes.

# open_data PURPOSE
open_data() {
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  if claim_copy "$1"; then
    trap close_down EXIT
    ready_machine
    ready_home
    ready_database
  else
    trap end_attended EXIT
    join_running_copy
  fi
}

join_running_copy() {
  read_holder
  [[ $holder_purpose == run && -n $holder_url ]] || refuse \
    "another command of this copy is at work: $holder_purpose (process $holder_pid)." "Try again when it is done."
  joined=yes
  find_cluster_home
  set_app
  require_java
  if uses_private_database; then
    cluster_is_running || refuse "this copy runs at $holder_url with a database that NGOMAP_DB_URL named." \
      "Set the same NGOMAP_DB_URL for this command."
    require_own_data
    require_postgres "$(cluster_major)"
    use_private_database
  else
    use_named_database "$NGOMAP_DB_URL"
  fi
}

# run_command PURPOSE ARGUMENT…: a command of the application.
run_command() {
  open_data "$1"
  shift
  # The application of a running copy fits its data; it is not replaced under it.
  [[ -n ${joined:-} ]] || ready_app
  run_attended "$JAVA_HOME/bin/java" -Dquarkus.http.host-enabled=false -jar "$(server_jar)" "$@"
}
