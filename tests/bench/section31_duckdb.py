"""§ 31 in DuckDB."""

from figures import arguments, by_rate, needs

duckdb = needs("duckdb")
figures, source, target = arguments()
rates, share = by_rate(figures)


def of_rate(place):
    """The figure of each row's rate."""
    cases = " ".join(f"WHEN '{rate}' THEN {min(told[place], 1e12)!r}" for rate, told in rates.items())
    return f"CASE rate {cases} END"


duckdb.sql(f"""
    COPY (
        SELECT * EXCLUDE (before_cap, cap),
            round(greatest(before_cap - greatest(before_cap + countable_wage - cap, 0), 0), 2) AS help_left_with_job
        FROM (
            SELECT *, {of_rate(2)} AS cap,
                greatest({of_rate(0)} - {1 - share} * greatest(countable_wage - {of_rate(1)}, 0), 0) AS before_cap
            FROM read_csv('{source}')
        )
    ) TO '{target}' (HEADER)
""")
