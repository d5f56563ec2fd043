# Sourced: tells how far a program is that says too much to be read, Maven or apt-get.

# Maven with these words, in silence but for that; why it failed, if it does. The whole is kept in the file $1.
run_maven() {
  local log=$1
  shift
  mkdir -p "${log%/*}"
  : >"$log"
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow" \
    mvn -B -Dstyle.color=never "$@" 2>&1 | narrate "$log" && return 0
  grep -v '^\[INFO\]\|^Download\|^WARNING:' "$log" >&2 || true
  return 1
}

# Copies what it reads to the file $1. Says meanwhile how far it is: on a terminal every second, in one line
# that is gone in the end; elsewhere every NARRATE_EVERY seconds (30), so that a log keeps readable.
narrate() {
  local log=$1 line='' part='' status doing=starting fetched=0 began=$SECONDS told=$SECONDS every=${NARRATE_EVERY:-30}
  [ ! -t 1 ] || every=1
  while :; do
    status=0
    IFS= read -r -t 1 part || status=$?
    line+=$part
    if [ "$status" = 0 ]; then
      printf '%s\n' "$line" >>"$log"
      understand "$line"
      line=''
    elif [ "$status" -le 128 ]; then # not the time that is up: the end
      break
    fi
    if [ $((SECONDS - told)) -ge "$every" ]; then
      told=$SECONDS
      tell_progress
    fi
  done
  [ -z "$line" ] || printf '%s\n' "$line" >>"$log"
  [ ! -t 1 ] || printf '\r\033[K'
}

# Into "doing" and "fetched" of narrate.
understand() {
  local module='^\[INFO\] Building (.+) [0-9][^ ]* +\[([0-9]+)/([0-9]+)\]$' package='^(Unpacking|Setting up) ([^ :]+)'
  case $1 in
    Downloaded\ from\ * | Get:*) fetched=$((fetched + 1)) ;;
    \[INFO\]\ Building\ *)
      [[ $1 =~ $module ]] && doing="${BASH_REMATCH[1]} (${BASH_REMATCH[2]} of ${BASH_REMATCH[3]})"
      ;;
    Unpacking\ * | Setting\ up\ *)
      [[ $1 =~ $package ]] && doing="${BASH_REMATCH[1],} ${BASH_REMATCH[2]}"
      ;;
  esac
  return 0
}

tell_progress() {
  local words="  $((SECONDS - began)) s: $doing"
  [ "$fetched" = 0 ] || words+="; $fetched files fetched"
  if [ -t 1 ]; then printf '\r\033[K%.78s' "$words"; else printf '%s\n' "$words"; fi
}
