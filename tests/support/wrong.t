# What this transcript expects is never shown. A test sees to it that the runner tells.
  $ bti --version
  bti, in a version that there will never be
