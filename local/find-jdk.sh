# Sourced by local/needs.sh: finds the JDK 25 and Maven, which need not be the default ones.

is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25[."]' "$1/release"
}

# Those that Maven was told of.
toolchain_jdks() {
  sed -n 's:.*<jdkHome>[[:space:]]*\(.*[^[:space:]]\)[[:space:]]*</jdkHome>.*:\1:p' \
    "$HOME/.m2/toolchains.xml" 2>/dev/null || true
}

# Sets JAVA_HOME.
find_jdk() {
  local candidate on_path toolchains
  on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  IFS=$'\n' read -r -d '' -a toolchains < <(toolchain_jdks) || true
  for candidate in "${JAVA_HOME:-}" "${on_path:-}" ${toolchains[@]+"${toolchains[@]}"} \
    /usr/lib/jvm/* /usr/java/* /usr/local/* /opt/* /opt/*/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.gradle/jdks/* \
    "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      export JAVA_HOME="$candidate"
      return 0
    fi
  done
  return 1
}

# Puts it on the PATH where only SDKMAN's shells have it.
find_maven() {
  command -v mvn >/dev/null && return 0
  [ -x "$HOME/.sdkman/candidates/maven/current/bin/mvn" ] || return 1
  export PATH="$HOME/.sdkman/candidates/maven/current/bin:$PATH"
}
