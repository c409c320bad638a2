#!/usr/bin/env bash
# Writes Monitoring.sln anew from the projects in the checkout.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
rm -f Monitoring.sln
dotnet new sln --format sln --name Monitoring >/dev/null
for map in src standins tests bench tools; do
  mapfile -t projecten < <(git ls-files --cached --others --exclude-standard "$map/*.csproj" | sort)
  [ "${#projecten[@]}" = 0 ] || dotnet sln Monitoring.sln add --solution-folder "$map" "${projecten[@]}" >/dev/null
done
grep -c '^Project' Monitoring.sln
