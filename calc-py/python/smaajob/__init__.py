"""What remains of kontanthjælp with a small job, for whole tables.

A table goes in, the same table comes out with the answers beside it: row for row, in the same order, with the same
amounts as ``smaajob batch`` writes. Columns are called as there, in English or Danish.

>>> import pyarrow as pa
>>> people = pa.table({"id": ["a", "b"], "sats": ["mindstesats", "hoj"], "timer": [8, 8], "timeloen": ["150", "150"]})
>>> answers = smaajob.assess(people, month="2026-03", columns=["tilbage_forskel"])
>>> answers.column_names
['id', 'sats', 'timer', 'timeloen', 'tilbage_forskel', 'error_code', 'error_text']
>>> answers.column("tilbage_forskel").to_pylist()
['3177.17', None]
>>> answers.column("error_code").to_pylist()
[None, 'not_one_of']
"""

from ._assess import Answers, assess
from ._options import Scalar

__all__ = ["Answers", "Scalar", "assess"]
