"""§ 31 in GETTSIM: an environment of one rule."""

import csv

from figures import arguments, by_rate, needs

needs("gettsim")
import numpy  # noqa: E402  GETTSIM brings it along
from gettsim import InputData, MainTarget, TTTargets, main  # noqa: E402
from gettsim.tt import TTSIMUnit, policy_function, policy_input  # noqa: E402

figures, source, target = arguments()
rates, share = by_rate(figures)


def told(name):
    """What is told of each person, kroner a month."""
    function = lambda: None  # noqa: E731
    function.__name__ = name
    function.__annotations__ = {"return": float}
    return policy_input(unit=TTSIMUnit.DIMENSIONLESS)(function)


@policy_function(unit=TTSIMUnit.DIMENSIONLESS, verify_units=False)
def help_left(countable_wage: float, free_amount: float, help_before: float, cap: float, counted: float) -> float:
    """Help after the deduction."""
    before_cap = max(help_before - counted * max(countable_wage - free_amount, 0.0), 0.0)
    return max(before_cap - max(before_cap + countable_wage - cap, 0.0), 0.0)


with open(source, encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))
data = {
    "p_id": numpy.arange(len(rows)),
    "countable_wage": numpy.array([float(row["countable_wage"]) for row in rows]),
    "counted": numpy.full(len(rows), 1 - share),
}
for place, name in enumerate(("help_before", "free_amount", "cap")):
    # No cap is one that nobody reaches.
    data[name] = numpy.array([min(rates[row["rate"]][place], 1e12) for row in rows])
# Of Germany only the calendar is taken.
germany = main(main_target=MainTarget.policy_environment, policy_date_str="2025-01-01", include_warn_nodes=False)
calendar = {name: node for name, node in germany.items() if name.startswith(("policy_", "evaluation_"))}
environment = calendar | {name: told(name) for name in data if name != "p_id"} | {"help_left": help_left}
environment["p_id"] = germany["p_id"]
answers = main(
    main_target=MainTarget.results.tree,
    policy_date_str="2025-01-01",
    policy_environment=environment,
    input_data=InputData.tree(data),
    tt_targets=TTTargets.tree({"help_left": None}),
    include_warn_nodes=False,
)["help_left"]
with open(target, "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow([*rows[0], "help_left_with_job"])
    writer.writerows([*row.values(), f"{answer:.2f}"] for row, answer in zip(rows, answers, strict=True))
