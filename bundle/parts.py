"""What a bundle ships: each part of it, by whom and on which terms."""

import json
import pathlib
import re
from typing import NamedTuple
from urllib.parse import unquote

import npm
import terms

PURL = re.compile(r"pkg:maven/([^/]+)/([^@]+)@([^?]+)(?:\?(.*))?")


class Part(NamedTuple):
    """`described` is its component in CycloneDX's words; `terms` the files that it says its terms in, by name."""

    described: dict
    terms: dict


class Shipped(NamedTuple):
    """`needs` tells who depends on whom, in CycloneDX's words; `roots` are those that nobody else needs."""

    parts: list
    needs: list
    roots: list


def maven_repository():
    home = pathlib.Path.home() / ".m2"
    settings = home / "settings.xml"
    said = settings.is_file() and re.search(r"<localRepository>\s*(.*?)\s*</", settings.read_text(encoding="utf-8"))
    return pathlib.Path(said.group(1)) if said else home / "repository"


def jar_of(purl, repository):
    group, artifact, version, qualifiers = PURL.fullmatch(unquote(purl)).groups()
    classifier = re.search(r"classifier=([^&]+)", qualifiers or "")
    name = f"{artifact}-{version}" + (f"-{classifier.group(1)}" if classifier else "") + ".jar"
    return repository / group.replace(".", "/") / artifact / version / name


def is_ours(described):
    return described["purl"].startswith("pkg:maven/vn.congxa/")


def corrected(described):
    """Maven's list takes "The BSD License" for the one of four clauses; theirs has three."""
    if described["group"].startswith("com.twelvemonkeys"):
        return described | {"licenses": [{"license": {"id": "BSD-3-Clause"}}]}
    return described


def java(source):
    """Of target/sbom.json, which Maven wrote: the functions' and the operator's libraries."""
    bom = json.loads((source / "target/sbom.json").read_text(encoding="utf-8"))
    repository = maven_repository()
    parts = [
        Part(each, {} if is_ours(each) else terms.of_jar(jar_of(each["purl"], repository), each["group"]))
        for each in map(corrected, bom["components"])
    ]
    known = {part.described["bom-ref"] for part in parts}
    needs = [each for each in bom["dependencies"] if each["ref"] in known]
    return parts, needs, [each.described["bom-ref"] for each in parts if is_ours(each.described)]


def runtime(folder):
    """The Java runtime, if there is one: its own terms lie in its folder legal."""
    release = folder / "release"
    if not release.is_file():
        return [], [], []
    said = dict(re.findall(r'^(\w+)="(.*)"$', release.read_text(encoding="utf-8"), re.MULTILINE))
    version = said["JAVA_VERSION"]
    described = {
        "type": "platform",
        "bom-ref": f"openjdk@{version}",
        "name": "openjdk",
        "version": version,
        "description": "The Java runtime beside the operator's commands, of these modules: " + said["MODULES"],
        "licenses": [{"license": {"id": "GPL-2.0-with-classpath-exception"}}],
        "cpe": f"cpe:2.3:a:oracle:openjdk:{version}:*:*:*:*:*:*:*",
    }
    return [Part(described, {})], [], [described["bom-ref"]]


def shipped(source, runtime_folder):
    console, uses, root = npm.console(source)
    found = [java(source), ([Part(*each) for each in console], uses, root), runtime(runtime_folder)]
    parts, needs, roots = (sum((each[i] for each in found), []) for i in range(3))
    parts.sort(key=lambda part: part.described["bom-ref"])
    return Shipped(parts, needs, sorted(roots))
