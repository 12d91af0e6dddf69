"""120 months of hours in DuckDB: how many are in the window."""

from figures import arguments, needs

duckdb = needs("duckdb")
_, source, target = arguments()
held = " + ".join(f"CASE WHEN h{month} = 160.33 THEN 481.0 / 3 ELSE h{month} END" for month in range(1, 121))
duckdb.sql(f"COPY (SELECT *, round({held}, 2) AS hours_held FROM read_csv('{source}')) TO '{target}' (HEADER)")
