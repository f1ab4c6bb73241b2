# shellcheck shell=bash
# Debian's Kannel between us and its own fake network of phones, all of it on ports of this machine alone, in a folder of
# $scratch. What smsbox took stands in its access.log, what phones showed in network.log.

fake_network=/usr/lib/kannel/test/fakesmsc

need_kannel() {
  [[ -x /usr/sbin/bearerbox ]] || need_package kannel
  [[ -x $fake_network ]] || need_package kannel-extras
}

# Sets kannel_folder, kannel_port (where messages are taken), and the ports between its parts.
make_kannel() {
  kannel_folder=$scratch/kannel
  install -d -m 700 -o "$cluster_user" "$kannel_folder" "$kannel_folder/spool"
  kannel_admin_port=$(next_free_port 127.0.0.1 "$((25000 + RANDOM % 1000))")
  kannel_box_port=$(next_free_port 127.0.0.1 "$((26000 + RANDOM % 1000))")
  kannel_network_port=$(next_free_port 127.0.0.1 "$((27000 + RANDOM % 1000))")
  kannel_port=$(next_free_port 127.0.0.1 "$((28000 + RANDOM % 1000))")
  write_kannel_configuration >"$kannel_folder/kannel.conf"
}

write_kannel_configuration() {
  cat <<CONFIGURATION
group = core
admin-port = $kannel_admin_port
admin-interface = 127.0.0.1
admin-password = adm
admin-deny-ip = "*.*.*.*"
admin-allow-ip = "127.0.0.1"
smsbox-port = $kannel_box_port
smsbox-interface = 127.0.0.1
box-deny-ip = "*.*.*.*"
box-allow-ip = "127.0.0.1"
store-type = spool
store-location = "$kannel_folder/spool"
dlr-storage = internal
sms-resend-freq = 1
sms-resend-retry = 20

group = smsc
smsc = fake
smsc-id = FAKE
host = 127.0.0.1
port = $kannel_network_port
connect-allow-ip = 127.0.0.1

group = smsbox
bearerbox-host = 127.0.0.1
bearerbox-port = $kannel_box_port
sendsms-port = $kannel_port
sendsms-interface = 127.0.0.1
global-sender = "MAPANGO"
sendsms-chars = "0123456789 +-"
access-log = "$kannel_folder/access.log"
http-request-retry = 60
http-queue-delay = 1

group = sendsms-user
username = ngo
password = sekret
user-deny-ip = "*.*.*.*"
user-allow-ip = "127.0.0.1"
max-messages = 10
concatenation = true
CONFIGURATION
}

# kannel_part NAME COMMAND…: in the background, its words in NAME.log.
kannel_part() {
  local name=$1
  shift
  (
    become_in "$kannel_folder" "$cluster_user" "$@"
  ) >>"$kannel_folder/$name.log" 2>&1 </dev/null 6>&- 8>&- 9>&- &
  kannel_pid=$!
  # Its end is told to nobody.
  disown "$kannel_pid"
}

# Order of start: bearerbox, network, smsbox; each once the one before listens.
start_kannel() {
  kannel_part bearerbox /usr/sbin/bearerbox -v 4 kannel.conf
  wait_for_kannel "$kannel_pid" "$kannel_network_port" bearerbox
  kannel_part network "$fake_network" -H 127.0.0.1 -r "$kannel_network_port" -i 1 -m 0 "1 2 text nop"
  kannel_part smsbox /usr/sbin/smsbox -v 4 kannel.conf
  wait_for_kannel "$kannel_pid" "$kannel_port" smsbox
}

# wait_for_kannel PID PORT NAME
wait_for_kannel() {
  local tenths
  for ((tenths = 0; tenths < 300; tenths++)); do
    ! process_listens "$1" "$2" || return 0
    is_alive "$1" || break
    sleep 0.1 6>&- 9>&-
  done
  tail -n 5 "$kannel_folder/$3.log" >&2
  refuse "$3 of Kannel did not start; its last lines are above."
}

# Both boxes at once; the network ends by itself when it has read what was sent to it.
kill_kannel() {
  local process boxes=()
  for process in $(processes_in "$kannel_folder"); do
    [[ $(readlink "/proc/$process/exe") == "$fake_network" ]] || boxes+=("$process")
  done
  kill -KILL "${boxes[@]}" 2>/dev/null || true
  for process in "${boxes[@]}"; do wait_until_gone "$process" 20; done
  for process in $(processes_in "$kannel_folder"); do
    wait_until_gone "$process" 5 || kill -KILL "$process" 2>/dev/null || true
  done
  start_kannel
}

# Insists at once: asked to end, Kannel waits for its queue.
stop_kannel() {
  local process
  [[ -n ${kannel_folder:-} ]] || return 0
  for process in $(processes_in "$kannel_folder"); do kill -KILL "$process" 2>/dev/null || true; done
}
