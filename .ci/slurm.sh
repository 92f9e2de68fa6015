#!/usr/bin/env bash
# A real Slurm of one node, started here and ended here: a job array does the parts of a run, and together
# they must be the bytes of the run done at once.
#
#   .ci/slurm.sh PROGRAM FOLDER
set -euo pipefail
program=$1
work=$2
here=$(pwd)
mkdir -p "$work"/{state,spool,log}
chmod 755 "$work" "$work"/{state,spool,log}

if ! command -v slurmctld slurmd munged sbatch >/dev/null; then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends slurm-wlm munge >/dev/null
fi

# Munge with a key of its own.
dd if=/dev/urandom of="$work/munge.key" bs=1 count=1024 status=none
chmod 400 "$work/munge.key"
socket="$work/munge.socket"
munged --force --key-file "$work/munge.key" --socket "$socket" --pid-file "$work/munged.pid" \
  --log-file "$work/log/munged.log" --seed-file "$work/munge.seed"

node=$(hostname -s)
export SLURM_CONF="$work/slurm.conf"
cat >"$SLURM_CONF" <<CONF
ClusterName=boligflyt
SlurmctldHost=$node(127.0.0.1)
SlurmctldPort=16817
SlurmdPort=16818
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
AuthType=auth/munge
AuthInfo=socket=$socket
CredType=cred/munge
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/log/slurmctld.log
SlurmdLogFile=$work/log/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
MpiDefault=none
ReturnToService=2
SwitchType=switch/none
NodeName=$node NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=alle Nodes=$node Default=YES MaxTime=INFINITE State=UP
CONF

end() {
  for pid in "$work"/slurmd.pid "$work"/slurmctld.pid "$work"/munged.pid; do
    [[ -e $pid ]] && kill "$(cat "$pid")" 2>/dev/null || true
  done
}
trap end EXIT
slurmctld
slurmd
for _ in $(seq 60); do
  sinfo -h -o %T 2>/dev/null | grep -q idle && break
  sleep 1
done
sinfo -h -o %T | grep -q idle || {
  tail -n 20 "$work"/log/*.log
  exit 1
}
echo "slurm $(slurmd -V | cut -d' ' -f2) on one node"

wait_for() {
  for _ in $(seq 300); do
    [[ -z $(squeue -h -j "$1" 2>/dev/null) ]] && return 0
    sleep 1
  done
  echo "job $1 takes too long"
  return 1
}

export BOLIGFLYT=$program
arguments=(compare trondheim-tomgang-42 trondheim-tomgang-30 --replications 11 --years 1)
"$program" "${arguments[@]}" --quiet --output "$work/whole" >/dev/null
cd "$work"
job=$(sbatch --parsable --array=1-4 "$here/Scenarios/slurm/boligflyt-array.sh" "$work/parts" \
  "${arguments[@]}")
merging=$(sbatch --parsable --dependency="afterok:$job" --output="$work/merge.txt" \
  --wrap "'$program' merge $work/parts/del-* --quiet --output $work/merged")
wait_for "$merging"
if [[ ! -e $work/merged/summary.csv ]]; then
  cat "$work"/*.txt
  exit 1
fi
diff -r --brief --exclude=logg.txt "$work/whole" "$work/merged"

# A task that is sent in again goes on where it was: all is done, and nothing changes.
again=$(BOLIGFLYT_PARTS=4 sbatch --parsable --array=3 "$here/Scenarios/slurm/boligflyt-array.sh" \
  "$work/parts" "${arguments[@]}")
wait_for "$again"
"$program" merge "$work"/parts/del-* --quiet --output "$work/once-more" >/dev/null
diff -r --brief --exclude=logg.txt "$work/whole" "$work/once-more"
echo 'four tasks of a job array give the bytes of the run done at once, also one that was sent in again'
