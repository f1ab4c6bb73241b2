# shellcheck shell=bash
# What must be on the machine, and how it gets there: by the system's packages.

missing_packages=()

need_package() { missing_packages+=("$@"); }

# The first of several packages that this system offers.
first_available() {
  local package
  for package in "$@"; do
    if [[ -n $(apt-cache --quiet=0 madison "$package" 2>/dev/null) ]]; then
      printf '%s\n' "$package"
      return
    fi
  done
  return 1
}

refresh_package_lists() {
  [[ -z ${package_lists_fresh:-} ]] || return 0
  require_rights_to_install
  say "Reading the system's package lists…"
  unlocked as_root apt-get update -qq ||
    note "apt-get update failed; going on with the lists that are there"
  package_lists_fresh=yes
}

require_rights_to_install() {
  command -v apt-get >/dev/null || refuse \
    "something is missing on this machine, and it is not a Debian or Ubuntu with apt-get." \
    "Needed: JDK 17+, Maven 3.8+, Node 20.19+, npm, curl, PostgreSQL 15+ with PostGIS 3."
  can_become_root || refuse \
    "something is missing on this machine, and there are no rights to install it (not root, no sudo)." \
    "Let the administrator run once, as root:" \
    "apt-get install openjdk-17-jdk-headless maven nodejs npm curl postgresql-15 postgresql-15-postgis-3" \
    "and start again. An own PostGIS elsewhere can be named by NGOMAP_DB_URL."
}

install_packages() {
  ((${#missing_packages[@]} > 0)) || return 0
  refresh_package_lists
  require_space / 2000 "installing ${missing_packages[*]}"
  say "Installing ${missing_packages[*]}…"
  # A job's child would inherit our lock and keep it after us, hence unlocked.
  unlocked as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
    --no-install-recommends -o DPkg::Lock::Timeout=300 "${missing_packages[@]}" </dev/null \
    >"$state/install.log" 2>&1 || {
    tail -n 15 "$state/install.log" >&2
    refuse "installing ${missing_packages[*]} failed; the last lines are above." \
      "Put right what they say (the whole log is $state/install.log), then start again."
  }
  missing_packages=()
}

need_command() {
  command -v "$1" >/dev/null || need_package "$2"
}
