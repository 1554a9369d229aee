"""A plugin of pytest that is loaded before all others."""

from __future__ import annotations

import sys

# Whoever imports nbformat waits over a second for jsonschema's grammars of addresses in letters of all languages, of
# which no notebook has any; jsonschema does without where the package is missing.
sys.modules.setdefault("rfc3987_syntax", None)
