# shellcheck shell=bash
# Processes, found by what they are and never by a remembered number alone.

# Processes whose working folder is this one; a PostgreSQL server works in its data folder.
processes_in() {
  local process
  for process in /proc/[0-9]*; do
    [[ ! $process/cwd -ef $1 ]] || printf '%s\n' "${process#/proc/}"
  done
}

# Processes that have this text as one of their arguments.
processes_with_argument() {
  local process argument arguments
  for process in /proc/[0-9]*; do
    mapfile -d '' -t arguments 2>/dev/null <"$process/cmdline" || continue
    for argument in "${arguments[@]}"; do
      [[ $argument != "$1" ]] || printf '%s\n' "${process#/proc/}"
    done
  done
}

is_alive() { [[ -d /proc/$1 ]] && ! grep -q '^State:.*Z' "/proc/$1/status" 2>/dev/null; }

wait_until_gone() {
  local pid=$1 seconds=$2 tenths
  for ((tenths = 0; tenths < seconds * 10; tenths++)); do
    is_alive "$pid" || return 0
    sleep 0.1 9>&-
  done
  return 1
}

# Asks a process to end, and insists when it does not.
end_process() {
  local pid=$1 seconds=${2:-20}
  kill -TERM "$pid" 2>/dev/null || return 0
  wait_until_gone "$pid" "$seconds" || {
    kill -KILL "$pid" 2>/dev/null || true
    wait_until_gone "$pid" 5 || true
  }
}
