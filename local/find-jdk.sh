# Sourced by ./run and ./check: finds the JDK 25 and Maven, which need not be the default ones.

is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25[."]' "$1/release"
}

# Sets JAVA_HOME, or says in one line what is missing.
find_jdk() {
  local candidate on_path
  on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "${on_path:-}" \
    /usr/lib/jvm/* /usr/java/* /usr/local/* /opt/* /opt/*/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.gradle/jdks/* \
    "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      export JAVA_HOME="$candidate"
      return 0
    fi
  done
  echo "${0##*/}: no JDK 25 found (JAVA_HOME, /usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks); get it with 'sudo apt-get install openjdk-25-jdk' or from https://adoptium.net" >&2
  return 1
}

find_maven() {
  command -v mvn >/dev/null && return 0
  echo "${0##*/}: Maven is missing; get it with 'sudo apt-get install maven'" >&2
  return 1
}
