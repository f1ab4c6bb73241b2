# shellcheck shell=bash
# The application: built by Maven from the checkout, then copied to its home, so that a later build or a clean does not
# pull the classes from under a running server.

built_jar_folder=$checkout/api/target/quarkus-app

set_app() { app=$cluster_home/app; }

source_fingerprint() {
  (cd "$checkout" && find pom.xml api/pom.xml api/src web \
    \( -name node_modules -o -name dist -o -name target -o -name coverage \) -prune -o \
    -type f -printf '%p %s %T@\n' | LC_ALL=C sort | sha256sum)
}

app_is_current() { [[ $(cat "$app/built-from" 2>/dev/null) == "$(source_fingerprint)" ]]; }

# One build at a time in a checkout; bin/test builds there, too.
lock_build() {
  exec 8>>"$state/build.lock"
  flock --nonblock 8 || {
    say "Waiting for another build in this checkout to end…"
    flock 8
  }
}

unlock_build() { exec 8>&-; }

# In a session of its own, so that it can be ended whole at any time.
run_attended() {
  setsid "$@" </dev/null 9>&- &
  attend $!
}

# attend PID: waits for a job that is a session of its own.
attend() {
  local status=0
  attended_pid=$1
  wait "$attended_pid" || status=$?
  attended_pid=
  return $status
}

# Insists: Java that is asked to end while it starts may wait for itself for ever.
end_attended() {
  [[ -n ${attended_pid:-} ]] || return 0
  kill -TERM -- "-$attended_pid" 2>/dev/null || return 0
  wait_until_gone "$attended_pid" 10 || true
  kill -KILL -- "-$attended_pid" 2>/dev/null || true
}

# The tests and the checks of style are bin/test's.
pack_app() {
  run_attended mvn -q -B -ntp -f "$checkout/pom.xml" package -Dmaven.test.skip=true -Dspotless.check.skip=true
}

build_app() {
  local fingerprint
  lock_build
  if [[ -d $checkout/web/node_modules ]]; then
    require_space "$checkout" 300 "building"
  else
    require_space "$checkout" 1500 "the first build"
  fi
  fingerprint=$(source_fingerprint)
  say "Building (the first time takes some minutes)…"
  pack_app || refuse "the build failed; what Maven says is above." "Put right what it says, then start again."
  rm -rf "$app.new" "$app.old"
  cp -R "$built_jar_folder" "$app.new"
  chmod -R a+rX "$app.new"
  printf '%s\n' "$fingerprint" >"$app.new/built-from"
  [[ ! -d $app ]] || mv "$app" "$app.old"
  mv "$app.new" "$app"
  rm -rf "$app.old"
  unlock_build
}
