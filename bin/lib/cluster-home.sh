# shellcheck shell=bash
# Where the private cluster lives: in the checkout's .data, or, when the service's user cannot get there (a checkout
# under /root, say), in a folder under /var/lib that belongs to this checkout alone.

home_pointer() { printf '%s/cluster-at\n' "$state"; }

home_outside() { printf '/var/lib/ngomap-%s\n' "$(printf '%s' "$checkout" | sha256sum | cut -c1-12)"; }

# Sets cluster_home and its children; makes nothing.
set_cluster_home() {
  cluster_home=$1
  cluster_data=$cluster_home/postgres
  cluster_user=$(service_user)
  [[ ! -d $cluster_data ]] || cluster_user=$(stat -c %U "$cluster_data")
}

find_cluster_home() {
  local outside owner
  set_cluster_home "$state/cluster"
  [[ ! -d $cluster_data && -r $(home_pointer) ]] || return 0
  outside=$(<"$(home_pointer)")
  owner=$(cat "$outside/checkout" 2>/dev/null || true)
  # A copied checkout has the pointer, too, but the data belong to the original as long as that is there.
  [[ -n $owner ]] || return 0
  [[ $owner == "$checkout" || ! -d $owner/.data ]] || return 0
  set_cluster_home "$outside"
}

home_is_reachable() {
  mkdir -p "$cluster_home"
  chmod 711 "$state" "$cluster_home"
  (become "$cluster_user" test -x "$cluster_home")
}

# Makes the home so that the service's user gets there, moving existing data out of a closed place when it must.
make_cluster_home() {
  require_own_data
  home_is_reachable || move_home_outside
  printf '%s\n' "$checkout" >"$cluster_home/checkout"
}

require_own_data() {
  am_root || [[ ! -d $cluster_data || $cluster_user == "$(id -un)" ]] || refuse \
    "the data in $cluster_home belong to $cluster_user, because they were made by root." \
    "Run as root, too (sudo), or begin anew in another copy of the checkout."
}

move_home_outside() {
  local outside
  outside=$(home_outside)
  am_root || refuse "$cluster_user cannot enter $cluster_home." "Make its parent folders enterable: chmod o+x"
  if [[ -d $cluster_data ]]; then
    say "Moving the data to $outside, because the user $cluster_user cannot enter $cluster_home…"
    [[ ! -e $outside ]] || refuse "$outside exists already." "Look what it is, and move it away."
    mv "$cluster_home" "$outside"
  else
    rmdir "$cluster_home" 2>/dev/null || true
    say "The private data are kept in $outside, because the user $cluster_user cannot enter $state."
  fi
  printf '%s\n' "$outside" >"$(home_pointer)"
  set_cluster_home "$outside"
  mkdir -p "$cluster_home"
  chmod 711 "$cluster_home"
}
