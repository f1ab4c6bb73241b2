# shellcheck shell=bash
# Words to the person at the terminal. A refusal says what is wrong first, then what to do.

say() { printf '%s\n' "$@"; }

note() { printf 'Note: %s\n' "$*" >&2; }

refuse() {
  printf '%s: %s\n' "${0##*/}" "$1" >&2
  shift
  (($# == 0)) || printf '  %s\n' "$@" >&2
  exit 1
}

refuse_usage() {
  printf '%s: %s\n  See bin/%s --help\n' "${0##*/}" "$1" "${0##*/}" >&2
  exit 2
}

# The block of comment at the top of a command is its help.
help() { awk 'NR > 1 { if (!/^#/) exit; sub(/^# ?/, ""); print }' "$0"; }
