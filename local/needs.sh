# Sourced by ./run, ./check and others: what they need of the machine, in one place. What is missing is
# installed from the distribution where nobody need be asked, and else told in one line.
. "${BASH_SOURCE[0]%/*}/find-jdk.sh"
. "${BASH_SOURCE[0]%/*}/narrate.sh"

# Of each need: is it met, what is it called, and what are its packages on Debian and Ubuntu?
has() {
  case $1 in
    jdk) find_jdk ;;
    maven) find_maven ;;
    chromium) has_chromium ;;
    nginx) PATH=$PATH:/usr/sbin command -v nginx >/dev/null ;;
    python) python3 -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

name_of() {
  case $1 in
    jdk) echo "a JDK 25" ;;
    maven) echo "Maven" ;;
    chromium) echo "Chromium" ;;
    python) echo "Python 3.11 or newer with venv" ;;
    *) echo "$1" ;;
  esac
}

packages_of() {
  case $1 in
    jdk) echo openjdk-25-jdk-headless ;;
    chromium) [ -n "${CHROMIUM:-}" ] || echo chromium ;; # another would not be used
    python) echo python3 python3-venv ;;
    npm) echo nodejs npm ;;
    nginx) echo nginx-light ;;
    xz) echo xz-utils ;;
    *) echo "$1" ;;
  esac
}

# Where e2e's Chromium.java looks for it too.
has_chromium() {
  local place places=(/usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome /usr/bin/google-chrome-stable)
  [ -z "${CHROMIUM:-}" ] || places=("$CHROMIUM")
  for place in "${places[@]}"; do
    [ -x "$place" ] && return 0
  done
  return 1
}

# True if nothing of this is missing any more. What is missing is installed in one go where that may be,
# and told in one line otherwise, with the one command that gets it.
need() {
  local missing
  look_for "$@" && return 0
  ! may_install || install_missing
  look_for "$@" && return 0
  tell_missing >&2
  return 1
}

look_for() {
  local what
  missing=()
  for what; do
    has "$what" || missing+=("$what")
  done
  [ ${#missing[@]} = 0 ]
}

names() {
  local what names=
  for what; do
    names+=", $(name_of "$what")"
  done
  echo "${names#, }"
}

# Into "packages" what the distribution has of what is missing, into "elsewhere" the needs it does not meet.
find_packages() {
  local what wanted
  packages=() elsewhere=()
  for what in "${missing[@]}"; do
    read -ra wanted < <(packages_of "$what") || true
    if [ ${#wanted[@]} != 0 ] && are_offered "${wanted[@]}"; then
      packages+=("${wanted[@]}")
    else
      elsewhere+=("$what")
    fi
  done
}

# Where apt has not fetched its lists yet, nobody knows: then it may be.
are_offered() {
  local package
  LC_ALL=C apt-cache policy 2>/dev/null | grep '[a-z]:/' >/dev/null || return 0
  for package; do
    LC_ALL=C apt-cache policy "$package" | grep '^ *Candidate: [^(]' >/dev/null || return 1
  done
}

# As root, or by a sudo that asks for no password: what to put before apt-get, into "as_root".
may_install() {
  as_root=()
  command -v apt-get >/dev/null || return 1
  [ "$(id -u)" != 0 ] || return 0
  as_root=(sudo -n)
  command -v sudo >/dev/null && sudo -n true 2>/dev/null
}

install_missing() {
  local what packages elsewhere log wanted=()
  for what in "${missing[@]}"; do
    [ -z "$(packages_of "$what")" ] || wanted+=("$what")
  done
  [ ${#wanted[@]} != 0 ] || return 0
  echo "${0##*/}: installing with apt-get what is missing: $(names "${wanted[@]}")"
  log=$(mktemp)
  apt_get update >"$log" 2>&1 || true # the lists that are there may do
  find_packages
  # A machine that has just started may be busy with upgrades of its own: wait for them.
  if [ ${#packages[@]} != 0 ] &&
    ! apt_get -o DPkg::Lock::Timeout=300 install --no-install-recommends "${packages[@]}" 2>&1 | narrate "$log"; then
    tail -n 20 "$log" >&2
  fi
  rm -f "$log"
}

apt_get() {
  ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes "$@" </dev/null
}

tell_missing() {
  local packages=() elsewhere=("${missing[@]}") ways=() how="as root with '" sudo=''
  ! command -v apt-get >/dev/null || find_packages
  ! command -v sudo >/dev/null || how="with '" sudo='sudo '
  [ ${#packages[@]} = 0 ] ||
    ways+=("get it ${how}${sudo}apt-get update && ${sudo}apt-get install ${packages[*]}'")
  [ ${#elsewhere[@]} = 0 ] || ways+=("docs/build.md says where to get $(names "${elsewhere[@]}")")
  printf '%s: missing: %s' "${0##*/}" "$(names "${missing[@]}")"
  printf '; %s' "${ways[@]}"
  printf '\n'
}
