# Sourced by bin/run, bin/test: finds a JDK of at least 25 and a Maven, or says in one line how to get them.

say() { printf '%s: %s\n' "$PROGRAM" "$1" >&2; }
fail() { say "$1"; exit 1; }

# A program's own directory, through symbolic links; macOS has no readlink -f everywhere.
real_directory() {
  local file="$1" link
  while [ -L "$file" ]; do
    link="$(readlink "$file")"
    case "$link" in
      /*) file="$link" ;;
      *) file="$(dirname "$file")/$link" ;;
    esac
  done
  (cd "$(dirname "$file")" && pwd -P)
}

# The file "release" tells the version without starting Java; a JRE has no javac.
is_jdk() {
  local version
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 1
  version="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")"
  [ -n "$version" ] && [ "$version" -ge 25 ]
}

java_homes() {
  local java
  printf '%s\n' "${JAVA_HOME:-}"
  ls -d /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    2>/dev/null || true
  if [ -x /usr/libexec/java_home ]; then /usr/libexec/java_home -v 25+ 2>/dev/null || true; fi
  if java="$(command -v java)"; then dirname "$(real_directory "$java")"; fi
}

find_jdk() {
  local home
  while IFS= read -r home; do
    if [ -n "$home" ] && is_jdk "$home"; then
      JAVA_HOME="$home"
      export JAVA_HOME
      return 0
    fi
  done <<EOF
$(java_homes)
EOF
  fail "no JDK 25 or newer found: install one, from adoptium.net or with 'sdk install java 25-tem', or set JAVA_HOME"
}

find_maven() {
  local place
  for place in "${MAVEN_HOME:-}/bin/mvn" "$(command -v mvn || true)" "$HOME/.sdkman/candidates/maven/current/bin/mvn" \
    /usr/share/maven/bin/mvn /opt/maven/bin/mvn /opt/homebrew/bin/mvn; do
    if [ -x "$place" ]; then
      MVN="$place"
      # Maven's own libraries make a newer JDK warn on every call.
      export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
      return 0
    fi
  done
  fail "no Maven found: install version 3.8 or newer, from maven.apache.org or with 'apt install maven' or 'brew install maven'"
}
