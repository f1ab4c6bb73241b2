# shellcheck shell=bash
# The database that the map uses: the private cluster's, or the one that NGOMAP_DB_URL names.
# Both end in NGOMAP_DB_URL, NGOMAP_DB_USER, NGOMAP_DB_PASSWORD for the server and PG… for psql.

as_superuser() {
  PGPASSWORD=$(<"$cluster_home/superuser-password") PGHOST=127.0.0.1 \
    PGPORT=$(running_cluster_port) PGUSER=postgres PGDATABASE=postgres "$@"
}

use_database() {
  local host=$1
  [[ $host != *:* ]] || host="[$host]"
  export PGHOST=$1 PGPORT=$2 PGDATABASE=$3 PGUSER=$4 PGPASSWORD=$5
  export NGOMAP_DB_USER=$4 NGOMAP_DB_PASSWORD=$5
  export NGOMAP_DB_URL="jdbc:postgresql://$host:$2/$3${6:+?$6}"
}

prepare_private_database() {
  NGOMAP_DB_PASSWORD=$(<"$cluster_home/password") as_superuser "$pgbin/psql" -Xq -f "$checkout/bin/lib/database.sql" \
    >"$cluster_home/prepare.log" 2>&1 || {
    tail -n 5 "$cluster_home/prepare.log" >&2
    refuse "the private database could not be prepared; the last lines are above." "The data are untouched."
  }
  use_private_database
}

use_private_database() {
  use_database 127.0.0.1 "$(running_cluster_port)" ngomap ngomap "$(<"$cluster_home/password")"
}

percent_decoded() {
  local text=${1//\\/\\\\}
  printf '%b' "${text//%/\\x}"
}

# jdbc:postgresql://host:port/db?… and postgresql://user:password@host:port/db?…
use_named_database() {
  local url=${1#jdbc:} login='' place query='' host port name
  [[ $url =~ ^postgres(ql)?://([^/?]*)/([^?]+)(\?(.*))?$ ]] || refuse \
    "NGOMAP_DB_URL is not understood." \
    "Expected: postgresql://user:password@host:port/database or jdbc:postgresql://host:port/database"
  place=${BASH_REMATCH[2]} name=$(percent_decoded "${BASH_REMATCH[3]}") query=${BASH_REMATCH[5]:-}
  [[ $place != *@* ]] || login=${place%@*} place=${place##*@}
  if [[ $place =~ ^(\[([^]]+)\]|[^:]*)(:([0-9]+))?$ ]]; then
    host=${BASH_REMATCH[2]:-${BASH_REMATCH[1]}} port=${BASH_REMATCH[4]:-5432}
  else
    refuse "NGOMAP_DB_URL names no host and port: '$place'."
  fi
  local user=${NGOMAP_DB_USER:-} password=${NGOMAP_DB_PASSWORD:-}
  if [[ -n $login ]]; then
    user=$(percent_decoded "${login%%:*}")
    [[ $login != *:* ]] || password=$(percent_decoded "${login#*:}")
  fi
  [[ -n $user ]] || refuse "NGOMAP_DB_URL names no user." "Put it into the URL, or set NGOMAP_DB_USER and NGOMAP_DB_PASSWORD."
  use_database "${host:-localhost}" "$port" "$name" "$user" "$password" "$query"
}

ask_database() { psql -XAtq -v ON_ERROR_STOP=1 -c "$1"; }

require_named_database() {
  local answer
  answer=$(PGCONNECT_TIMEOUT=10 ask_database "select 1" 2>&1) || refuse \
    "the database at $PGHOST:$PGPORT/$PGDATABASE does not let '$PGUSER' in:" "$answer" \
    "Check NGOMAP_DB_URL, the password, and that the server runs."
  [[ -n $(ask_database "select extversion from pg_extension where extname = 'postgis'") ]] || refuse \
    "the database $PGDATABASE lacks PostGIS." \
    "Let its superuser run in it: create extension postgis; then start again."
}

# Data that a newer version of the map has written must not be served by an older one.
refuse_newer_data() {
  local installed='' newest
  if [[ -n $(ask_database "select to_regclass('flyway_schema_history')") ]]; then
    installed=$(ask_database "select version from flyway_schema_history
      where success and version is not null order by installed_rank" | sort -V | tail -n 1)
  fi
  newest=$(find "$checkout/api/src/main/resources/db/migration" -name 'V*__*.sql' -printf '%f\n' |
    sed -E 's/^V([0-9._]+)__.*/\1/; s/_/./g' | sort -V | tail -n 1)
  [[ -z $installed || $(printf '%s\n' "$installed" "$newest" | sort -V | tail -n 1) == "$newest" ]] || refuse \
    "the data are of a newer version of the map: their schema is $installed, this checkout knows $newest." \
    "Update this checkout (git pull), or restore a backup made by its version. The data are untouched."
}
