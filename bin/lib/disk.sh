# shellcheck shell=bash
# Free space, asked for before it is needed.

free_megabytes() { df -Pm "$1" | awk 'NR == 2 { print $4 }'; }

require_space() {
  local folder=$1 megabytes=$2 purpose=$3 free
  free=$(free_megabytes "$folder")
  ((free >= megabytes)) || refuse \
    "too little disk space: $purpose needs $megabytes MB in $folder, $free MB are free." \
    "Free some space there (df -h $folder shows the disk), then start again. The data are untouched."
}
