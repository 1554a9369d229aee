"""Holdings: who controls which share or area of regions."""
