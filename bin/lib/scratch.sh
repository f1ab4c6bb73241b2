# shellcheck shell=bash
# The throw-away folder of bin/test, bin/bench and bin/chaos: cluster, application and reports, gone at the end.

open_scratch() {
  sweep_old_scratch
  scratch=$(mktemp -d /tmp/ngomap-test.XXXXXX)
  printf '%s\n' "$$" >"$scratch/owner"
  chmod 711 "$scratch"
  mkdir "$scratch/reports"
  set_cluster_home "$scratch/cluster"
  mkdir -m 711 "$cluster_home"
  set_app
}

# What a killed bin/test, bin/bench or bin/chaos left behind.
sweep_old_scratch() {
  local folder owner pid
  for folder in /tmp/ngomap-test.*; do
    [[ -O $folder ]] || continue
    owner=$(cat "$folder/owner" 2>/dev/null || true)
    if [[ -z $owner ]] || is_alive "$owner"; then continue; fi
    for pid in $(processes_with_argument "$folder/cluster/app/quarkus-run.jar") \
      $(processes_in "$folder/kannel") $(processes_in "$folder/cluster/postgres"); do
      end_process "$pid"
    done
    rm -rf "$folder"
  done
}

open_test_cluster() {
  make_cluster
  # Nobody needs these data after a crash.
  cluster_settings=(fsync=off synchronous_commit=off full_page_writes=off)
  start_cluster
  NGOMAP_DB_PASSWORD=$(<"$cluster_home/password") as_superuser "$pgbin/psql" -Xq -f "$checkout/bin/lib/test-database.sql"
  export NGOMAP_TEST_DB_USER=ngomap_test
  NGOMAP_TEST_DB_URL=jdbc:postgresql://127.0.0.1:$(running_cluster_port)/ngomap_test
  NGOMAP_TEST_DB_PASSWORD=$(<"$cluster_home/password")
  export NGOMAP_TEST_DB_URL NGOMAP_TEST_DB_PASSWORD
}

close_scratch() {
  local pid
  for pid in $(processes_with_argument "$(server_jar)"); do end_process "$pid" 30; done
  ! declare -F stop_kannel >/dev/null || stop_kannel
  stop_cluster
  rm -rf "$scratch"
}

# However the command ends, nothing of it stays.
leave_nothing_behind() {
  trap close_on_exit EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
}

close_on_exit() {
  trap '' INT TERM HUP
  end_attended
  close_scratch
  allow_main_cluster
}
