# shellcheck shell=bash
# Every part, in the order in which they build on each other.
lib=$(dirname "${BASH_SOURCE[0]}")
# shellcheck source=say.sh
. "$lib/say.sh"
# shellcheck source=copy.sh
. "$lib/copy.sh"
# shellcheck source=user.sh
. "$lib/user.sh"
# shellcheck source=disk.sh
. "$lib/disk.sh"
# shellcheck source=port.sh
. "$lib/port.sh"
# shellcheck source=process.sh
. "$lib/process.sh"
# shellcheck source=machine.sh
. "$lib/machine.sh"
# shellcheck source=java.sh
. "$lib/java.sh"
# shellcheck source=node.sh
. "$lib/node.sh"
# shellcheck source=postgres.sh
. "$lib/postgres.sh"
# shellcheck source=cluster-home.sh
. "$lib/cluster-home.sh"
# shellcheck source=cluster.sh
. "$lib/cluster.sh"
# shellcheck source=database.sh
. "$lib/database.sh"
# shellcheck source=build.sh
. "$lib/build.sh"
# shellcheck source=server.sh
. "$lib/server.sh"
# shellcheck source=ready.sh
. "$lib/ready.sh"
# shellcheck source=command.sh
. "$lib/command.sh"
