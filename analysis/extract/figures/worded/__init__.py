"""Figures without a number: parts and wholes, sizes, superlatives and ordinals."""
