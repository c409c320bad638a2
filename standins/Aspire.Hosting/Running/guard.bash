# Runs one command and never lets it outlive the host.
#   guard <grace in seconds> <lock file or ''> <command> [argument...]
# Started by setsid, so this shell leads a process group of its own. Standard input is a pipe that the host holds open:
# it ends when the host ends, however hard. bash and not sh: dash drops environment variables with a dash in their name.
grace=$1 lock=$2
shift 2

if [ -n "$lock" ]; then
  # Held while this shell lives: a next run sees by it that the data folder is still in use.
  exec 9>>"$lock"
  flock -n 9 || { echo "guard: $lock is in use by another process" >&2; exit 75; }
fi

exec 3<&0 </dev/null
signalled=
# A signal to the group is meant for the command; this shell stays to report the command's exit code.
trap 'signalled=1' TERM INT HUP
"$@" 3<&- 9>&- &
command=$!

(
  trap '' TERM INT HUP
  while read -r _ <&3; do :; done
  trap '' USR1
  kill -TERM -- "-$$"
  for ((tick = 0; tick < grace * 10; tick++)); do
    kill -0 "$command" || break
    sleep 0.1
  done
  kill -KILL -- "-$$"
) >/dev/null 2>&1 &
watcher=$!
# Without it bash writes a message about the watcher's end.
disown "$watcher"
exec 3<&-

wait "$command"
code=$?
# A signal interrupts wait. bash may have collected the command by then, and waiting for it again would last for ever.
while [ -n "$signalled" ] && kill -0 "$command" 2>/dev/null; do
  signalled=
  wait "$command"
  code=$?
done
kill -USR1 "$watcher" 2>/dev/null
exit "$code"
