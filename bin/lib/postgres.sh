# shellcheck shell=bash
# PostgreSQL's programs with PostGIS, from the system's packages. The system's own cluster is neither made nor touched.

oldest_postgres=15
cluster_creation_off=/etc/postgresql-common/createcluster.d/no-main-cluster.conf

postgres_bin() { printf '/usr/lib/postgresql/%s/bin\n' "$1"; }

has_postgis() {
  [[ -x $(postgres_bin "$1")/postgres && -f /usr/share/postgresql/$1/extension/postgis.control ]]
}

newest_installed_postgres() {
  local folder
  for folder in $(printf '%s\n' /usr/lib/postgresql/* | sort -rV); do
    if [[ ${folder##*/} =~ ^[0-9]+$ ]] && ((${folder##*/} >= oldest_postgres)) && has_postgis "${folder##*/}"; then
      printf '%s\n' "${folder##*/}"
      return
    fi
  done
  return 1
}

newest_offered_postgres() {
  local major
  for major in $(apt-cache pkgnames postgresql- | sed -nE 's/^postgresql-([0-9]+)-postgis-3$/\1/p' | sort -rn); do
    if ((major >= oldest_postgres)) && [[ -n $(apt-cache madison "postgresql-$major") ]]; then
      printf '%s\n' "$major"
      return
    fi
  done
  return 1
}

# need_postgres [MAJOR]: existing data can be read by their own major version only.
need_postgres() {
  local major=${1:-}
  if [[ -n $major ]]; then
    ! has_postgis "$major" || return 0
  else
    ! newest_installed_postgres >/dev/null || return 0
  fi
  refresh_package_lists
  if [[ -z $major ]]; then
    major=$(newest_offered_postgres) || refuse \
      "this system offers no PostgreSQL $oldest_postgres or newer with PostGIS 3." \
      "Use Debian 12, Ubuntu 24.04 or newer, or name another PostGIS by NGOMAP_DB_URL."
  fi
  need_package "postgresql-$major" "postgresql-$major-postgis-3" "postgresql-$major-postgis-3-scripts"
  forbid_main_cluster
}

# Only while we install, so that the administrator's later installs behave as ever.
forbid_main_cluster() {
  [[ ! -e $cluster_creation_off ]] || return 0
  as_root mkdir -p "${cluster_creation_off%/*}"
  printf 'create_main_cluster = false\n' | as_root tee "$cluster_creation_off" >/dev/null
  main_cluster_forbidden=yes
}

allow_main_cluster() {
  [[ -n ${main_cluster_forbidden:-} ]] || return 0
  as_root rm -f "$cluster_creation_off"
  main_cluster_forbidden=
}

# Sets pgbin for the data's major version, or for the newest one when there are no data yet.
require_postgres() {
  local major=${1:-}
  if [[ -z $major ]]; then
    major=$(newest_installed_postgres) || refuse "PostgreSQL with PostGIS was not found after installing." \
      "Name another PostGIS by NGOMAP_DB_URL, or install postgresql and postgis by hand."
  fi
  has_postgis "$major" || refuse "the data are of PostgreSQL $major, which is not on this machine with PostGIS." \
    "Install postgresql-$major and postgresql-$major-postgis-3, then start again; the data are untouched."
  pgbin=$(postgres_bin "$major")
  export PATH=$pgbin:$PATH
}
