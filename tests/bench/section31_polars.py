"""§ 31 in polars: a list of rates and countable wages, the help that is left."""

from figures import arguments, by_rate, needs

pl = needs("polars")
figures, source, target = arguments()
rates, share = by_rate(figures)


def of_rate(place):
    """The figure of each row's rate."""
    return pl.col("rate").replace_strict({rate: told[place] for rate, told in rates.items()}, return_dtype=pl.Float64)


wage = pl.col("countable_wage")
above_free = (wage - of_rate(1)).clip(lower_bound=0)
before_cap = (of_rate(0) - (1 - share) * above_free).clip(lower_bound=0)
above_cap = (before_cap + wage - of_rate(2)).clip(lower_bound=0)
left = (before_cap - above_cap).clip(lower_bound=0)
help_left = left.round(2).alias("help_left_with_job")
pl.scan_csv(source).with_columns(help_left).sink_csv(target, float_precision=2)
