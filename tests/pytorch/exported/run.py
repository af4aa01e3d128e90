"""Runs each script named on the command line in its own folder, and prints what it printed as JSON."""

import contextlib
import io
import json
import os
import runpy
import sys

for script in sys.argv[1:]:
    folder, name = os.path.split(os.path.abspath(script))
    os.chdir(folder)
    printed = io.StringIO()
    error = None
    with contextlib.redirect_stdout(printed):
        try:
            runpy.run_path(name, run_name="__main__")
        except Exception as caught:
            error = repr(caught)
    print(json.dumps({"script": script, "printed": printed.getvalue(), "error": error}), flush=True)
