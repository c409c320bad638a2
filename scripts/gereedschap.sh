# Shared by ./run and ./test: what the platform needs on a Debian machine, installed when missing. Sourced, not run.

klaar_met() { command -v "$1" >/dev/null 2>&1; }

als_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif klaar_met sudo; then sudo "$@"; else
    echo "Nodig: $* (als root of met sudo)." >&2; return 1; fi
}

# The distribution starts its own broker and cache after installing them; the platform uses private ones, so these are kept from starting.
installeer() {
  klaar_met apt-get || { echo "Installeer zelf: $*" >&2; return 1; }
  echo "Installeren: $*"
  local beleid=/usr/sbin/policy-rc.d eigen=nee
  if [ ! -e "$beleid" ]; then eigen=ja; printf '#!/bin/sh\nexit 101\n' | als_root tee "$beleid" >/dev/null; als_root chmod 755 "$beleid"; fi
  local gelukt=0
  { als_root apt-get update -qq && als_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >/tmp/monitoring-apt.$$ 2>&1 || gelukt=$?
  [ "$eigen" = nee ] || als_root rm -f "$beleid"
  [ "$gelukt" = 0 ] || { tail -20 "/tmp/monitoring-apt.$$" >&2; return "$gelukt"; }
  rm -f "/tmp/monitoring-apt.$$"
}

# eis_pakketten commando:pakket ... installs the packages whose command is not there.
eis_pakketten() {
  local ontbreekt=() paar
  for paar in "$@"; do
    PATH="$PATH:/usr/sbin:/sbin" klaar_met "${paar%%:*}" || ontbreekt+=("${paar##*:}")
  done
  [ "${#ontbreekt[@]}" = 0 ] || installeer "${ontbreekt[@]}"
}

eis_sdk() {
  klaar_met dotnet || { echo "De .NET 10 SDK ontbreekt: https://dotnet.microsoft.com/download" >&2; exit 1; }
  case "$(dotnet --version 2>/dev/null)" in 10.*) ;; *) echo "De .NET 10 SDK ontbreekt (gevonden: $(dotnet --version 2>&1 | head -1))." >&2; exit 1;; esac
  klaar_met node || { echo "Node 20 of nieuwer ontbreekt: https://nodejs.org" >&2; exit 1; }
  [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || { echo "Node 20 of nieuwer is nodig (gevonden: $(node --version))." >&2; exit 1; }
}

# Which package feed this machine has is found once: a restore of an Aspire package works on the complete one only.
kies_feed() {
  [ -z "${PackageFeed:-}" ] || { export PackageFeed; return; }
  local onthouden=artifacts/pakketbron
  mkdir -p artifacts
  if [ ! -s "$onthouden" ]; then
    if dotnet restore scripts/feedproef/feedproef.csproj --force -v q >/dev/null 2>&1; then echo complete >"$onthouden"; else echo portable >"$onthouden"; fi
  fi
  PackageFeed=$(cat "$onthouden"); export PackageFeed
}

npm_pakketten() {
  local map
  for map in "$@"; do
    if [ ! -e "$map/node_modules/.package-lock.json" ] || [ "$map/package-lock.json" -nt "$map/node_modules/.package-lock.json" ]; then
      echo "npm-pakketten: $map"
      (cd "$map" && npm ci --no-audit --no-fund --loglevel=error)
    fi
  done
}

# Builds what runs, unless nothing changed since the last time: to find that out costs the build itself some ten seconds.
bouw_als_nodig() {
  local programma=src/AppHost/bin/Release/net10.0/Monitoring.AppHost.dll gebouwd=artifacts/gebouwd bron
  bron="$PackageFeed $(bronnen)"
  if [ -e "$programma" ] && [ "$(cat "$gebouwd" 2>/dev/null)" = "$bron" ]; then return; fi
  echo "Bouwen (de eerste keer enkele minuten)…"
  rm -f "$gebouwd"
  dotnet build src/AppHost/AppHost.csproj -c Release --nologo -v q -clp:ErrorsOnly
  echo "$bron" >"$gebouwd"
}

# One number for all sources as they are now: their names, sizes and times.
bronnen() {
  find src standins Directory.* global.json .editorconfig \( -name bin -o -name obj -o -name node_modules -o -path '*/wwwroot/lib' \) -prune -o -type f -printf '%p %s %T@\n' | LC_ALL=C sort | sha256sum | cut -d' ' -f1
}
