# shellcheck shell=bash
# The steps of bin/test and their sum. A step that fails without a failed test counts as one failure.

passed=0 failed=0 skipped=0 failures=()

# run_step NAME COMMAND…: sets step_name, step_status and step_seconds for the count that follows.
run_step() {
  local started=$SECONDS
  step_name=$1 step_status=0
  shift
  say '' "== $step_name"
  run_attended "$@" || step_status=$?
  say "== $step_name: exit code $step_status after $((SECONDS - started)) s"
}

# A check has no tests of its own: it passes or fails whole.
count_check() {
  if ((step_status == 0)); then
    ((passed += 1))
  else
    ((failed += 1))
    failures+=("$step_name")
  fi
}

# count_tests REPORT…: the reports of the step that just ran.
count_tests() {
  local counts name
  counts=$(node "$checkout/bin/lib/tally.mjs" "$@" 2>"$scratch/failures")
  read -r step_passed step_failed step_skipped <<<"$counts"
  while read -r name; do failures+=("$step_name: $name"); done <"$scratch/failures"
  if ((step_failed == 0 && (step_status != 0 || step_passed == 0))); then
    step_failed=1
    failures+=("$step_name: no test failed, but the step did (exit code $step_status, $step_passed tests passed)")
  fi
  ((passed += step_passed, failed += step_failed, skipped += step_skipped)) || true
}

say_sum() {
  say ''
  ((${#failures[@]} == 0)) || printf 'Failed: %s\n' "${failures[@]}"
  if ((skipped > 0)); then
    say "$passed passed, $failed failed, $skipped skipped"
  else
    say "$passed passed, $failed failed"
  fi
}
