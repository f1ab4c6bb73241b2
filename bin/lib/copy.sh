# shellcheck shell=bash
# This copy of the checkout: its state folder, and the lock that lets one command at a time own it.
# The system drops the lock with the process, so a killed command leaves nothing to clear away.

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
state=$checkout/.data

open_state() {
  mkdir -p "$state" 2>/dev/null || true
  local owner
  owner=$(stat -c %U "$state" 2>/dev/null || printf 'somebody else\n')
  [[ -w $state ]] || refuse "$state cannot be written; it belongs to $owner." \
    "Run as $owner, or give it to yourself: sudo chown -R $(id -un) $state"
  # Root's files in it would lock the owner out.
  [[ -O $state ]] || refuse "$state belongs to $owner, and you are $(id -un)." \
    "Run as $owner (without sudo; it is asked for when something must be installed)."
}

# claim_copy PURPOSE: returns 1 when another command owns this copy.
claim_copy() {
  open_state
  exec 9>>"$state/lock"
  flock --nonblock 9 || return 1
  set_holder "$1"
}

# Whoever owns the copy says who it is, and, for run, where it serves.
set_holder() { printf '%s\n' "$1" "$$" "${2:-}" >"$state/holder"; }

release_copy() { rm -f "$state/holder"; }

read_holder() {
  holder_purpose='' holder_pid='' holder_url=''
  { read -r holder_purpose && read -r holder_pid && read -r holder_url; } 2>/dev/null <"$state/holder" || true
}

# Long-lived children must not keep the lock after us.
unlocked() { "$@" 9>&-; }
