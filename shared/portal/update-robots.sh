#!/bin/sh
# Regenerates the list of robots from the npm package crawler-user-agents (MIT).
# What is ours, robots/own.txt beside it, stays as it is; see there which names of the list are people.
# Usage: shared/portal/update-robots.sh 1.60.0
set -eu
version=${1:?usage: update-robots.sh VERSION, as on https://www.npmjs.com/package/crawler-user-agents}
here=$(cd "$(dirname "$0")" && pwd)
main=$here/src/main/resources/vn/congxa/visit/robots
test=$here/src/test/resources/vn/congxa/visit
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

(cd "$work" && npm pack --silent "crawler-user-agents@$version" >/dev/null && tar -xzf ./*.tgz)
mkdir -p "$main" "$test"
cp "$work/package/LICENSE" "$main/LICENSE"
node - "$work/package" "$main/patterns.txt" "$test/robots-instances.txt" <<'SCRIPT'
const fs = require('fs');
const [source, patterns, instances] = process.argv.slice(2);
const { name, version } = JSON.parse(fs.readFileSync(`${source}/package.json`));
const robots = JSON.parse(fs.readFileSync(`${source}/crawler-user-agents.json`));
// What has no syntax left once its escaped signs are plain is looked for as it stands (=): that
// is cheap. The few others are regular expressions (~).
const line = ({ pattern }) => {
  const plain = pattern.replace(/\\([^A-Za-z0-9])/g, '$1');
  const syntax = pattern.replace(/\\[^A-Za-z0-9]/g, '');
  return /[\\^$.*+?()[\]{}|]/.test(syntax) ? `~${pattern}` : `=${plain}`;
};
const write = (file, lines) => fs.writeFileSync(file, lines.map((l) => `${l}\n`).join(''));
write(patterns, [`# ${name} ${version}, see LICENSE; made by update-robots.sh`, ...robots.map(line)]);
write(instances, robots.flatMap((robot) => robot.instances));
SCRIPT
wc -l "$main/patterns.txt" "$test/robots-instances.txt"
