"""Puts the release bundle together from what was built: assemble.py SOURCE BUNDLE VERSION SECONDS.

SOURCE is the project's folder with everything built in it, BUNDLE the folder to make, in which a Java runtime
may lie already, SECONDS the time of the commit. Same source, same bytes.
"""

import hashlib
import pathlib
import shutil
import sys

import parts
import sbom
import terms
from samcli.yamlhelper import yaml_dump, yaml_parse

DOCUMENTS = ["CHANGELOG.md", "LICENSE", "openapi.yaml"]
OWN = ["README.md", "deploy", "run"]  # what lies in bundle/ for the bundle itself


def write_template(source, bundle):
    """Anchors and merges written out, for neither CloudFormation nor its console knows them."""
    template = yaml_parse((source / "template.yaml").read_text(encoding="utf-8"))
    del template["Metadata"]["cfn-lint"]  # there are no merges left to be silent about
    functions = []
    for resource in template["Resources"].values():
        if resource["Type"] == "AWS::Serverless::Function":
            built = pathlib.Path(resource["Properties"]["CodeUri"])
            functions.append(source / built)
            resource["Properties"]["CodeUri"] = f"functions/{built.name}"
    (bundle / "template.yaml").write_text(yaml_dump(template), encoding="utf-8")
    return functions


def copy(source, target):
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target)
    else:
        shutil.copyfile(source, target)


def files_of(folder):
    return sorted((file for file in folder.rglob("*") if file.is_file()), key=lambda file: file.as_posix())


def write_sums(bundle):
    lines = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(bundle).as_posix()}\n"
        for file in files_of(bundle)
    ]
    (bundle / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def assemble(source, bundle, version, seconds):
    for function in write_template(source, bundle):
        copy(function, bundle / "functions" / function.name)
    copy(source / "local/operator/target/operator.jar", bundle / "lib/operator.jar")
    for name in DOCUMENTS:
        copy(source / name, bundle / name)
    for name in OWN:
        copy(source / "bundle" / name, bundle / name)
    copy(source / "docs", bundle / "docs")
    copy(source / "local/samples", bundle / "samples")
    shipped = parts.shipped(source, bundle / "runtime")
    terms.write(shipped, bundle / "licenses")
    sbom.write(shipped, bundle / "sbom.cdx.json", version, seconds)
    for name in ("deploy", "run"):
        (bundle / name).chmod(0o755)
    write_sums(bundle)


if __name__ == "__main__":
    assemble(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
