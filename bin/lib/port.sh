# shellcheck shell=bash
# TCP ports: asked of the system, never assumed.

# Perl's base is part of every Debian, unlike ss, nc or Python.
port_is_free() {
  perl -MIO::Socket::INET -e 'exit !IO::Socket::INET->new(
    Listen => 1, ReuseAddr => 1, LocalAddr => $ARGV[0], LocalPort => $ARGV[1])' "$1" "$2"
}

any_free_port() {
  perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(
    Listen => 1, LocalAddr => $ARGV[0], LocalPort => 0)->sockport, "\n"' "$1"
}

next_free_port() {
  local address=$1 port=$2
  while ((++port <= 65535)); do
    if port_is_free "$address" "$port"; then
      printf '%s\n' "$port"
      return
    fi
  done
  return 1
}

# process_listens PID PORT: is it this process that answers there?
process_listens() {
  local sockets socket
  sockets=$(awk -v port="$(printf ':%04X' "$2")" '$4 == "0A" && substr($2, length($2) - 4) == port { print $10 }' \
    /proc/net/tcp /proc/net/tcp6 2>/dev/null || true)
  for socket in $sockets; do
    [[ -z $(find "/proc/$1/fd" -lname "socket:\[$socket\]" -print -quit 2>/dev/null) ]] || return 0
  done
  return 1
}

# "java, process 123" when the system tells us, otherwise "another program".
port_holder() {
  local line=
  if command -v ss >/dev/null; then
    line=$(ss -Hltnp "sport = :$1" | grep -m1 'users:' || true)
  fi
  if [[ $line =~ \"([^\"]+)\",pid=([0-9]+) ]]; then
    printf '%s, process %s\n' "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}"
  else
    printf 'another program\n'
  fi
}
