# shellcheck shell=bash
# The JDK (17 or newer) and Maven.

jdk_release() {
  local version
  version=$("$1/bin/javac" -version 2>&1) || return 1
  # A JVM may say first which options it picked up.
  version=${version##*javac }
  printf '%s\n' "${version%%.*}"
}

# Sets JAVA_HOME to the first JDK that is new enough: the one named, the one in use, then those of the system.
find_jdk() {
  local home release path
  path=$(command -v javac || true)
  for home in "${JAVA_HOME:-}" "${path:+$(dirname "$(dirname "$(readlink -f "$path")")")}" /usr/lib/jvm/*; do
    [[ -x $home/bin/javac ]] || continue
    release=$(jdk_release "$home") || continue
    if [[ $release =~ ^[0-9]+$ ]] && ((release >= 17)); then
      export JAVA_HOME=$home
      return
    fi
  done
  return 1
}

need_java() {
  need_command mvn maven
  need_command curl curl
  find_jdk || {
    refresh_package_lists
    need_package "$(first_available openjdk-17-jdk-headless openjdk-21-jdk-headless \
      openjdk-25-jdk-headless || printf 'default-jdk-headless\n')"
  }
}

require_java() {
  find_jdk || refuse "no JDK 17 or newer was found after installing." \
    "Install one and name it by JAVA_HOME, then start again."
}
