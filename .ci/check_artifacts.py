"""Every function that sam build leaves in its template has the artifact that Lambda will unpack.

sam build passes a zip over without looking at it, and succeeds where there is none.
"""

import io
import pathlib
import sys
import zipfile

from samcli.yamlhelper import yaml_parse

BUILT = pathlib.Path(".aws-sam/build/template.yaml")
NATIVE = [f"native/{arch}/libaws-crt-jni.so" for arch in ("arm64", "x86_64")]
LAMBDA_LIMIT = 250 * 1024 * 1024
UNUSED = ("io/netty/", "org/apache/hc/", "com/fasterxml/")  # other HTTP clients, and a second Jackson


def code_of(artifact):
    jars = [name for name in artifact.namelist() if name.startswith("lib/") and name.endswith(".jar")]
    return [entry for jar in jars for entry in zipfile.ZipFile(io.BytesIO(artifact.read(jar))).namelist()]


def faults(code):
    if not code.is_file():
        return ["there is none: mvn package makes it"]
    with zipfile.ZipFile(code) as artifact:
        files = {entry.filename: entry.file_size for entry in artifact.infolist()}
        found = [f"carries {name}" for name in UNUSED if any(entry.startswith(name) for entry in code_of(artifact))]
    found += [f"lacks {name}" for name in NATIVE if name not in files]
    if not any(name.startswith("lib/") and name.endswith(".jar") for name in files):
        found.append("has no jar in lib/")
    if sum(files.values()) > LAMBDA_LIMIT:
        found.append("unpacks to more than Lambda takes")
    return found


resources = yaml_parse(BUILT.read_text(encoding="utf-8"))["Resources"]
functions = {
    name: (BUILT.parent / resource["Properties"]["CodeUri"]).resolve()
    for name, resource in resources.items()
    if resource["Type"] == "AWS::Serverless::Function"
}
wrong = [f"{name}: {code}: {fault}" for name, code in functions.items() for fault in faults(code)]
print("\n".join(wrong) or f"{len(functions)} artifacts are as Lambda needs them")
sys.exit(1 if wrong or not functions else 0)
