"""The formats that tables are written in, one module a format; `catalogue` names them."""
