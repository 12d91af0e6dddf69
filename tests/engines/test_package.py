"""What the package takes, what it refuses and in what words, whatever engine it is called from."""

import datetime
import decimal
import doctest
import re
import unittest

import lists
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
import smaajob
import smaajob._options

ONE = {"sats": ["mindstesats"], "timer": ["8"], "timeløn": ["150"]}


def left(table, **options):
    """What each row is left with, or why it is not known."""
    answers = smaajob.assess(table, month="2026-03", columns=["left_difference"], lang="en", **options)
    return [left or code for left, code in zip(*(answers[name].to_pylist() for name in ("left_difference", "error_code")))]


class Types(unittest.TestCase):
    """The same told in another type is the same."""

    def test_every_type_that_is_exact_is_read(self):
        d = decimal.Decimal
        told = {
            "hours": [
                pa.array(["8"], pa.large_string()),
                pa.array(["8"], pa.string_view()),
                pa.array(["8"]).dictionary_encode(),
                pa.array([8], pa.uint8()),
                pa.array([8], pa.int64()),
                pa.array([d("8.000")], pa.decimal128(10, 3)),
                pa.array([d("8.0")], pa.decimal256(50, 1)),
                pa.array([d("8.0")], pa.decimal32(3, 1)),
            ],
            "born": [pa.array([datetime.date(1990, 5, 17)], kind) for kind in (pa.date32(), pa.date64())],
            "church": [pa.array([True])],
        }
        texts = {"hours": "8", "born": "1990-05-17", "church": "ja"}
        for name, columns in told.items():
            base = {"rate": pa.array(["mindstesats"]), "wage": pa.array(["150"])}
            if name != "hours":
                base["hours"] = pa.array(["8"])
            expected = left(pa.table(base | {name: pa.array([texts[name]])}))
            self.assertRegex(expected[0], r"^\d+\.\d\d$")
            for column in columns:
                with self.subTest(name=name, type=column.type):
                    self.assertEqual(left(pa.table(base | {name: column})), expected)
        without = left(pa.table({"rate": ["mindstesats"], "wage": ["150"], "hours": ["8"]}))
        self.assertNotEqual(left(pa.table({"rate": ["mindstesats"], "wage": ["150"], "hours": ["8"], "church": [True]})), without)

    def test_a_null_is_an_empty_cell(self):
        rates = pa.array(["mindstesats", None, "", "hoj"]).dictionary_encode()
        for column in (rates, rates.cast(pa.string()), rates.cast(pa.string()).cast(pa.string_view())):
            table = pa.table({"rate": column, "hours": [8] * 4, "wage": ["150"] * 4, "age": [40] * 4})
            answers = left(table)
            self.assertEqual(answers[1], answers[2])
            self.assertEqual(answers[3], "not_one_of")
        nothing = pa.table({"rate": ["mindstesats"], "hours": pa.nulls(1), "wage": pa.nulls(1)})
        self.assertEqual(left(nothing), left(pa.table({"rate": ["mindstesats"]})))
        unnamed = pa.DictionaryArray.from_arrays(pa.array([None], pa.int8()), pa.array([], pa.string()))
        self.assertEqual(left(pa.table({"rate": ["mindstesats"], "hours": unnamed})), left(nothing))

    def test_slices_and_chunks_are_read_where_they_lie(self):
        table = lists.people(300)
        whole = smaajob.assess(table, month="2026-03")
        parts = pa.concat_tables([table.slice(0, 7), table.slice(7, 200), table.slice(207)])
        self.assertEqual(lists.written(smaajob.assess(parts, month="2026-03")), lists.written(whole))
        tail = smaajob.assess(table.slice(250), month="2026-03")
        self.assertEqual(lists.written(tail), lists.written(whole.slice(250)))

    def test_a_float_that_tells_something_is_refused_by_name(self):
        for column in (pa.array([150.5]), pa.array([150.0], pa.float32())):
            with self.assertRaisesRegex(ValueError, 'column "timeløn" is Float.*decimal'):
                smaajob.assess(pa.table(ONE | {"timeløn": column}))
        self.assertEqual(smaajob.assess(pa.table(ONE | {"vægt": [1.5]}))["vægt"].to_pylist(), [1.5])

    def test_a_type_without_a_text_is_refused_by_name(self):
        with self.assertRaisesRegex(ValueError, 'column "timer" is List'):
            smaajob.assess(pa.table(ONE | {"timer": [[8]]}))


class Answers(unittest.TestCase):
    def test_the_columns_of_the_table_stay_as_they_are(self):
        table = lists.people(50)
        table = table.replace_schema_metadata({"source": "register"})
        answers = smaajob.assess(table, month="2026-03")
        self.assertTrue(answers.select(table.column_names).equals(table))
        self.assertEqual(answers.schema.metadata, table.schema.metadata)
        self.assertEqual(answers.column_names[-2:], ["error_code", "error_text"])

    def test_all_cores_give_what_one_gives(self):
        table = lists.people(40_000)
        one, all_ = (smaajob.assess(table, month="2026-03", columns=["help_now"], threads=n) for n in (1, 8))
        self.assertTrue(one.equals(all_))
        self.assertEqual(one.num_rows, 40_000)

    def test_no_rows_give_no_rows(self):
        for table in (pa.table(ONE).slice(1), pa.table({name: pa.array([], pa.string()) for name in ONE})):
            answers = smaajob.assess(table)
            self.assertEqual((answers.num_rows, answers.column_names[-1]), (0, "error_text"))
        (batch,) = pa.table(ONE).to_batches()
        self.assertEqual(smaajob.assess(batch.slice(1)).num_rows, 0)

    def test_decimals_are_the_same_numbers(self):
        columns = re.search(r"(?:among|mellem): (.*)\.$", refusal(pa.table(ONE), columns=["?"]))[1].split(", ")
        self.assertGreater(len(columns), 50)
        for table in (lists.people(300), lists.months(100)):
            texts, numbers = (
                smaajob.assess(table, month="2026-03", columns=columns, decimals=decimals)
                for decimals in (False, True)
            )
            for name in columns:
                told = [text or None for text in texts[name].to_pylist()]
                if pa.types.is_decimal(numbers.schema.field(name).type):
                    told = [text and decimal.Decimal(text) for text in told]
                self.assertEqual(numbers[name].to_pylist(), told, name)
            kinds = [str(numbers.schema.field(name).type) for name in columns]
            self.assertEqual((kinds.count("string"), kinds.count("decimal128(18, 4)")), (2, 3))
            self.assertEqual(kinds.count("decimal128(18, 2)"), len(columns) - 5)

    def test_answers_of_other_tables_can_be_read_again(self):
        class Other:
            def __arrow_c_array__(self, requested_schema=None):
                return pa.table(ONE).to_batches()[0].__arrow_c_array__(requested_schema)

        answers = smaajob.assess(Other(), month="2026-03")
        self.assertIsInstance(answers, smaajob.Answers)
        expected = smaajob.assess(pa.table(ONE), month="2026-03")
        for _ in range(2):
            self.assertTrue(pa.table(answers).equals(expected))
        self.assertEqual(pl.DataFrame(answers).columns, expected.column_names)

    def test_a_fault_speaks_of_the_column_as_the_table_does(self):
        table = pa.table({"Min sats": ["hoj"], "timer": [8]})
        answers = smaajob.assess(table, map={"Min sats": "rate"}, lang="en")
        self.assertTrue(answers["error_text"][0].as_py().startswith('Min sats is "hoj"'), answers["error_text"])


def refusal(table, **options):
    try:
        smaajob.assess(table, **options)
    except ValueError as error:
        return str(error)
    raise AssertionError("it was not refused")


class Refusals(unittest.TestCase):
    def test_all_that_is_wrong_is_said_at_once(self):
        said = refusal(
            pa.table(ONE),
            map={"nowhere": "hours", "timer": "tmer"},
            in_common={"kommun": "Aarhus", "alder": "x"},
            scenarios={"a": {"rent": 5}},
            columns=["helpp"],
            lang="en",
        ).split("\n")
        for word in ('"nowhere"', '"tmer"', '"kommun"', "in_common age", '"rent"', '"helpp"'):
            self.assertEqual(sum(word in line for line in said), 1, (word, said))
        # By the names that the options have in Python.
        for option in ("map: ", "in_common: ", "scenarios: ", "columns: "):
            self.assertTrue(any(line.startswith(option) for line in said), (option, said))
        self.assertFalse([line for line in said if line.startswith("--")])

    def test_two_columns_that_tell_the_same_are_refused(self):
        self.assertIn('"timer" og "hours"', refusal(pa.table(ONE | {"hours": ["8"]})).replace("»", '"').replace("«", '"'))

    def test_a_table_that_tells_nothing_is_refused(self):
        said = refusal(pa.table({"cpr": ["1"]}))
        self.assertIn("har et navn, der kan læses", said)
        self.assertIn("Brug map,", said)
        # What is no known name may be a person's number, where the header is missing.
        self.assertNotIn("cpr", said)

    def test_a_column_that_would_be_there_twice_is_refused(self):
        answered = smaajob.assess(pa.table(ONE), columns=["help_now"])
        self.assertIn('"error_code"', refusal(answered))
        self.assertIn('"hjaelp_nu"', refusal(pa.table(ONE), columns=["help_now", "help_now"]))

    def test_a_language_without_texts_is_refused(self):
        self.assertIn("lang", refusal(pa.table(ONE), lang="sv"))

    def test_a_float_in_an_option_is_refused(self):
        for options in ({"in_common": {"husleje": 5500.5}}, {"scenarios": {"a": {"wage": 150.0}}}):
            with self.assertRaisesRegex(TypeError, "float.*Decimal"):
                smaajob.assess(pa.table(ONE), **options)

    def test_what_is_no_table_is_refused(self):
        with self.assertRaisesRegex(TypeError, "not dict"):
            smaajob.assess(ONE)
        with self.assertRaisesRegex(TypeError, "list of names"):
            smaajob.assess(pa.table(ONE), columns="help_now")


class Months(unittest.TestCase):
    def test_a_row_without_a_month_is_of_this_month_or_the_last_with_figures(self):
        options = smaajob._options.options()
        self.assertEqual(options.today, datetime.date.today().strftime("%Y-%m"))
        told = {"sats": ["mindstesats"] * 2, "month": [None, "2026-12"], "timer": [8] * 2, "timeløn": [150] * 2}
        late = smaajob._options.Options(**{**vars(options), "today": "2031-05"})
        answers = pa.table(smaajob._native.answers(pa.table(told), late, 1))
        self.assertIsNone(answers["error_code"][0].as_py())
        self.assertEqual(answers["tilbage_forskel"][0], answers["tilbage_forskel"][1])


class Documentation(unittest.TestCase):
    def test_the_examples_of_the_package_run(self):
        tried = doctest.testmod(smaajob, extraglobs={"smaajob": smaajob})
        self.assertEqual((tried.failed, tried.attempted > 3), (0, True))

    def test_the_examples_of_the_readme_run(self):
        self.assertEqual(set(lists.examples()), {"pyarrow", "polars", "DuckDB", "Spark"})
        for name in ("pyarrow", "polars", "DuckDB"):
            with self.subTest(name):
                some, answers = lists.run_example(name)
                expected = smaajob.assess(some, month="2026-03", decimals=name == "polars")
                if name == "polars":
                    expected = expected.filter(pc.greater(expected["tilbage_forskel"], 1000))
                self.assertEqual(lists.written(answers), lists.written(expected))
                self.assertGreater(answers.num_rows, 5)


if __name__ == "__main__":
    unittest.main()
