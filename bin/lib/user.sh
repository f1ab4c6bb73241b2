# shellcheck shell=bash
# Who runs what: root installs; PostgreSQL and the server never run as root.

am_root() { ((EUID == 0)); }

# With root's rights, asking sudo when we are somebody else.
as_root() {
  if am_root; then
    "$@"
  else
    sudo "$@"
  fi
}

can_become_root() { am_root || command -v sudo >/dev/null; }

# become NAME COMMAND…: replaces the (sub)shell, so that the id of the job is the id of the command.
become() { become_in / "$@"; } # the folder we are in may be closed to that user

# become_in FOLDER NAME COMMAND…
become_in() {
  local folder=$1 name=$2
  shift 2
  cd "$folder"
  if am_root && [[ $name != root ]]; then
    exec setpriv --reuid "$name" --regid "$(id -g "$name")" --init-groups -- "$@"
  fi
  exec "$@"
}

# The account of the private cluster and of the server.
service_user() {
  if ! am_root; then
    id -un
  elif id postgres >/dev/null 2>&1; then
    printf 'postgres\n'
  else
    printf 'nobody\n'
  fi
}
