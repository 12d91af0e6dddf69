"""Runs the tests of this folder against a program: ``run.py target/debug/smaajob``.

The last line is that of a test binary of Rust's, so that `cargo xtask test` counts these tests with the others.
"""

import os
import pathlib
import sys
import unittest


def main():
    os.environ["SMAAJOB"] = str(pathlib.Path(sys.argv[1]).resolve())
    suite = unittest.defaultTestLoader.discover(str(pathlib.Path(__file__).parent))
    result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2).run(suite)
    failed = len(result.failures) + len(result.errors)
    passed = result.testsRun - failed - len(result.skipped)
    verdict = "ok" if result.wasSuccessful() and passed else "FAILED"
    print(f"test result: {verdict}. {passed} passed; {failed} failed; {len(result.skipped)} ignored;")
    return verdict != "ok"


if __name__ == "__main__":
    sys.exit(main())
