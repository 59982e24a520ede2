# shellcheck shell=sh
# The region builds on the county, and the county on the region.
for base in region county; do
  cat > "$base@1.yaml" <<END
bti: guide/1
id: $base
version: "1"
title: Felles veileder
extends: $([ "$base" = region ] && echo county || echo region)@1
END
done
cat <<'END'
bti: guide/1
id: own
version: "1"
title: Vår veileder
extends: region@1
END
