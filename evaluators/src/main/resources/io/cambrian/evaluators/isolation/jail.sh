# Builds a file system that holds a Java runtime, some classes and nothing else, all of it read-only, then runs a command.
# Runs as the first process of its own user, mount, process and network namespaces: when it ends, all others end.
#
#   jail.sh ROOT JAVA-HOME CLASSES FILE... -- COMMAND...
#
# ROOT is an empty directory; each FILE appears at its own path. The command is run in ROOT, which it is to make its root.
set -e
root=$1 java=$2 classes=$3
shift 3

# Locked flags of what is bound must be kept in a user namespace; nosuid and nodev are harmless everywhere.
show() {
  mount --bind -o ro,nosuid,nodev "$1" "$2"
}

mount -t tmpfs -o mode=0755,size=1m,nosuid,nodev jail "$root"
cd "$root"
mkdir -p classes empty java/bin java/lib java/conf proc/self
: >java/bin/java
show "$java/bin/java" java/bin/java
show "$java/lib" java/lib
show "$java/conf" java/conf
show "$classes" classes
# There is no /proc; the launcher and the linker ask it one question only.
ln -s /java/bin/java proc/self/exe
while [ "$1" != -- ]; do
  mkdir -p ".${1%/*}"
  : >".$1"
  show "$1" ".$1"
  shift
done
shift
mount -o remount,bind,ro,nosuid,nodev "$root"

# Not by exec: the first process outlives changes of user, and takes all others along when it is killed.
"$@"
exit $?
