"""Which "aws" commands of documents the AWS CLI would not understand. See check-documents."""

import contextlib
import io
import os
import re
import shlex
import sys
from pathlib import Path

from awscli.clidriver import create_clidriver

# What stands for values that only the reader has.
NAMES = {"BUCKET": "a-bucket", "POOL": "ap-southeast-1_Example00", "CERTIFICATE": "arn:aws:acm:us-east-1:123456789012:certificate/x"}
TIME = "2026-05-04T03:00:00Z"
MISUSED = 252


class Understood(Exception):
    """Raised in the place of sending."""


def lines(document):
    """Lines of code, those that go on joined, each with its number."""
    joined, start = "", 0
    fenced = False
    for number, line in enumerate(document.read_text(encoding="utf-8").splitlines(), 1):
        if line.lstrip().startswith("```"):
            fenced = not fenced
            continue
        if not (fenced or line.startswith("    ")) and not joined:
            for code in re.findall(r"`(aws [^`]+ --[^`]+)`", line):
                yield number, code
            continue
        start = start or number
        joined += line.strip()
        if joined.endswith("\\"):
            joined = joined[:-1] + " "
            continue
        yield start, joined
        joined, start = "", 0


def end(line, at):
    """Where the command that begins there ends."""
    quote, depth = "", 0
    while at < len(line):
        c = line[at]
        if quote:
            quote = "" if c == quote else quote
        elif c in "'\"":
            quote = c
        elif c in "([{":
            depth += 1
        elif c in ")]}" and depth:
            depth -= 1
        elif c in ")|;<>" or line.startswith("&&", at) or line.startswith("  #", at):
            break
        at += 1
    return at


def commands(line):
    for found in re.finditer(r"(?:^|[\s(`])aws (?=[a-z])", line):
        start = found.end() - len("aws ")
        yield line[start : end(line, start)]


def filled(command):
    command = re.sub(r"\$\(date[^()]*%s[^()]*\)", "1", command)
    command = re.sub(r"\$\(date[^()]*\)", TIME, command)
    command = command.replace('"$(versions)"', """'{"Objects": [{"Key": "key"}]}'""")
    command = re.sub(r"\$\([^()]*\)", "example", command)
    command = re.sub(r"\$\{?([A-Z_]+)\}?", lambda it: NAMES.get(it.group(1), "example"), command)
    return command.replace("arn:...", NAMES["CERTIFICATE"]).replace("THE_NUMBER", "7")


def complaint(driver, words):
    said = io.StringIO()
    with contextlib.redirect_stderr(said), contextlib.redirect_stdout(said):
        try:
            code = driver.main(words)
        except Understood:
            return None
        except SystemExit as ended:
            code = ended.code
    if "Understood" in said.getvalue() or not code:
        return None
    return said.getvalue().strip().splitlines()[-1] if said.getvalue().strip() else f"status {code}"


def understood(**_):
    raise Understood("Understood")


def main(documents):
    os.environ.update(
        AWS_ACCESS_KEY_ID="key", AWS_SECRET_ACCESS_KEY="secret", AWS_DEFAULT_REGION="ap-southeast-1", AWS_PAGER=""
    )
    driver = create_clidriver()
    driver.session.register("before-send", understood)
    driver.session.register("before-call", understood)
    count, faults = 0, 0
    for document in map(Path, documents):
        for number, line in lines(document):
            for command in commands(line):
                words = shlex.split(filled(command))[1:]
                if words[:1] == ["configure"] or words[:2] == ["s3", "sync"] or words[:2] == ["sso", "login"]:
                    continue
                count += 1
                why = complaint(driver, words)
                if why:
                    faults += 1
                    print(f"{document}:{number}: {command}\n  {why}")
    print(f"documents: {count} commands of the AWS CLI, {faults} that it does not understand")
    return 1 if faults or not count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
