"""Runs a command, shows what it cost, and fails where that is more than allowed.

Usage: within.py CPU_SECONDS MEGABYTES COMMAND…

Processor time is counted, and not the clock, for the machine may be shared.
"""

import resource
import subprocess
import sys


def main(seconds, megabytes, *command):
    code = subprocess.run(command).returncode
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = used.ru_utime + used.ru_stime
    # Kilobytes on Linux, bytes on macOS.
    memory = used.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
    print(f"{cpu:.0f} s of processor time (allowed {seconds}), {memory:.0f} MB at most (allowed {megabytes})")
    sys.exit(code or cpu > float(seconds) or memory > float(megabytes))


main(*sys.argv[1:])
