"""What is written in numbers: digits and words, with the units and modifiers beside them."""
