"""§ 31 in OpenFisca-core: a country of one rule."""

import csv

from figures import arguments, by_rate, needs

needs("openfisca_core")
import numpy  # noqa: E402  OpenFisca brings it along
from openfisca_core.entities import build_entity  # noqa: E402
from openfisca_core.periods import MONTH  # noqa: E402
from openfisca_core.simulation_builder import SimulationBuilder  # noqa: E402
from openfisca_core.taxbenefitsystems import TaxBenefitSystem  # noqa: E402
from openfisca_core.variables import Variable  # noqa: E402

figures, source, target = arguments()
rates, share = by_rate(figures)
Person = build_entity(key="person", plural="persons", label="A person", is_person=True)


def left(person, period):
    """Help after the deduction."""
    wage = person("countable_wage", period)
    above_free = numpy.maximum(wage - person("free_amount", period), 0)
    before_cap = numpy.maximum(person("help_before", period) - (1 - share) * above_free, 0)
    return numpy.maximum(before_cap - numpy.maximum(before_cap + wage - person("cap", period), 0), 0)


def variable(name, **formula):
    """Kroner a month of a person."""
    told = {"value_type": float, "entity": Person, "definition_period": MONTH, "label": name}
    return type(name, (Variable,), {**told, **formula})


with open(source, encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))
system = TaxBenefitSystem([Person])
for name in ("help_before", "free_amount", "cap", "countable_wage"):
    system.add_variable(variable(name))
system.add_variable(variable("help_left", formula=left))
simulation = SimulationBuilder().build_default_simulation(system, count=len(rows))
for place, name in enumerate(("help_before", "free_amount", "cap")):
    simulation.set_input(name, "2026-03", numpy.array([rates[row["rate"]][place] for row in rows]))
simulation.set_input("countable_wage", "2026-03", numpy.array([float(row["countable_wage"]) for row in rows]))
answers = simulation.calculate("help_left", "2026-03")
with open(target, "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow([*rows[0], "help_left_with_job"])
    writer.writerows([*row.values(), f"{answer:.2f}"] for row, answer in zip(rows, answers, strict=True))
