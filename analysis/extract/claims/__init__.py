"""Claims: propositions, and how each is put."""
