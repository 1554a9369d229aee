"""Text: tokens with word classes, sentences, quotations, phrases and clauses, which all extractors read."""
