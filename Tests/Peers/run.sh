#!/bin/sh
# Runs a peer's model: makes a virtual environment with SimPy from PyPI under a temporary folder (kept
# between runs, so that only the first one downloads) and passes the arguments on to the script.
#
#   Tests/Peers/run.sh mm1_simpy.py [customers]
set -eu

peers=$(cd "$(dirname "$0")" && pwd)
environment="${TMPDIR:-/tmp}/boligflyt-peers-$(id -u)"

if ! "$environment/bin/python" -c 'import simpy' 2>/dev/null; then
  python3 -m venv --clear "$environment" >&2
  "$environment/bin/python" -m pip install --quiet --disable-pip-version-check 'simpy==4.1.1' >&2
fi

script="$1"
shift
exec "$environment/bin/python" "$peers/$script" "$@"
