# shellcheck shell=bash
# What bin/run, bin/import and bin/examples need before they can work: the machine, the database, the application.

uses_private_database() { [[ -z ${NGOMAP_DB_URL:-} ]]; }

ready_machine() {
  find_cluster_home
  set_app
  need_java
  app_is_current || need_node
  if uses_private_database; then
    need_postgres "$(cluster_major)"
  else
    need_command psql postgresql-client
  fi
  install_packages
  allow_main_cluster
  require_java
  app_is_current || require_node
  ! uses_private_database || require_postgres "$(cluster_major)"
}

# Installing may have brought the service's user, so the home is looked up again.
ready_home() {
  find_cluster_home
  make_cluster_home
  set_app
  end_orphaned_servers
}

ready_database() {
  if uses_private_database; then
    make_cluster
    require_space "$cluster_home" 200 "the database"
    private_database=yes
    start_cluster
    prepare_private_database
  else
    use_named_database "$NGOMAP_DB_URL"
    require_named_database
  fi
  refuse_newer_data
}

ready_app() { app_is_current || build_app; }

# Ends all that this command started, in order, however the command ends.
close_down() {
  trap '' INT TERM HUP
  end_attended
  stop_server
  [[ -z ${private_database:-} ]] || stop_cluster
  allow_main_cluster
  release_copy
}
