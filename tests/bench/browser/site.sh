# For the scripts beside this one: publishes the site (Release), gives it the catalogue that ships, and serves it as
# readers get it, at $url. SITE=FOLDER keeps what was published there, and uses it again the next time.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
work=${SITE:-$(mktemp -d)}
server=
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  [ -n "${SITE:-}" ] || rm -rf "$work"
}
trap finish EXIT

if [ ! -d "$here/node_modules" ]; then
  (cd "$here" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2)
fi
mkdir -p "$work"
port=${PORT:-5160}
url="http://127.0.0.1:$port"
export DataFolder="$work/data" Serilog__MinimumLevel__Default=Warning Site__PublicUrl="$url" AllowedHosts=127.0.0.1
if [ ! -f "$work/data/catalogus.db" ]; then
  (cd "$root" && dotnet publish src/PraktijkVoorbeelden -c Release -o "$work/site" -v q -nologo >&2)
  (cd "$work/site" && dotnet PraktijkVoorbeelden.dll import "$root/seeds" >&2)
fi
(cd "$work/site" && exec dotnet PraktijkVoorbeelden.dll --urls "$url" >"$work/log" 2>&1) &
server=$!
until curl -fs "$url/health/ready" >/dev/null; do
  kill -0 "$server" || { cat "$work/log" >&2; exit 1; }
  sleep 0.2
done
