#!/bin/bash
# En boligflyt-kjøring som en jobbrekke (job array) i Slurm: hver oppgave gjør sin del.
#
#   sbatch --array=1-7 Scenarios/slurm/boligflyt-array.sh UT run kristiansand-2009 --replications 1000
#
# UT er en ny mappe på en disk som alle nodene ser; delene legges i UT/del-1, UT/del-2 … Resten er
# kommandoen slik den står uten Slurm, uten --output, --shard og --threads. Når alle delene er ferdige:
#
#   boligflyt merge UT/del-* --output UT/samlet
#
# eller i samme slengen, etter sbatch --parsable som ga jobbnummeret N:
#
#   sbatch --dependency=afterok:N --wrap 'boligflyt merge UT/del-* --output UT/samlet'
#
# En oppgave som stoppes (tidsgrense, node som faller ut, scancel) har tatt vare på det som var ferdig; send
# inn den samme linjen igjen, så fortsetter den der. Skal bare noen av dem sendes inn igjen, må antallet deler
# sies: BOLIGFLYT_PARTS=7 sbatch --array=3,5 …
# Programmet finnes på stien, eller i variabelen BOLIGFLYT.
#
#SBATCH --job-name=boligflyt
#SBATCH --cpus-per-task=1
#SBATCH --output=boligflyt-%A_%a.txt
set -euo pipefail

if (($# < 2)); then
  echo 'bruk: sbatch --array=1-N boligflyt-array.sh UT KOMMANDO …' >&2
  exit 2
fi
out=$1
shift
: "${SLURM_ARRAY_TASK_ID:?kjøres som en jobbrekke, med sbatch --array=1-N}"
# Parts are of the whole array, also where only some of its tasks are sent in again.
count=${BOLIGFLYT_PARTS:-${SLURM_ARRAY_TASK_COUNT:?}}
part="$out/del-$SLURM_ARRAY_TASK_ID"
program=${BOLIGFLYT:-boligflyt}
options=(
  --shard "$SLURM_ARRAY_TASK_ID/$count" --threads "${SLURM_CPUS_PER_TASK:-1}" --quiet
  --output "$part"
)
mkdir -p "$out"

# The program takes the place of the shell, so that Slurm's signals reach it.
if [[ -e $part/run.json ]]; then
  exec "$program" run "$part/run.json" "${options[@]}" --resume
fi
exec "$program" "$@" "${options[@]}"
