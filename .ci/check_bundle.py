"""What a release bundle says of itself holds: check_bundle.py BUNDLE VERSION."""

import json
import pathlib
import sys

from samcli.yamlhelper import yaml_parse

bundle, version = pathlib.Path(sys.argv[1]), sys.argv[2]
wrong = []


def must(holds, what):
    if not holds:
        wrong.append(what)


text = (bundle / "template.yaml").read_text(encoding="utf-8")
template = yaml_parse(text)
here = yaml_parse(pathlib.Path("template.yaml").read_text(encoding="utf-8"))
must("<<:" not in text and "&id" not in text, "the template has merges or anchors")
must(template["Outputs"]["Version"]["Value"] == version, "the template is of another version")
for name, resource in here["Resources"].items():
    properties = resource.get("Properties", {})
    if "CodeUri" in properties:
        code = template["Resources"][name]["Properties"].pop("CodeUri")
        must((bundle / code).is_file() and code.startswith("functions/"), f"{name}: there is no {code}")
        must(pathlib.Path(properties.pop("CodeUri")).name == pathlib.Path(code).name, f"{name} has another's code")
must(
    {key: template[key] for key in template if key != "Metadata"} == {key: here[key] for key in here if key != "Metadata"},
    "the template is not the project's, written out",
)

listed = {line.split("  ")[1] for line in (bundle / "SHA256SUMS").read_text(encoding="utf-8").splitlines()}
there = {file.relative_to(bundle).as_posix() for file in bundle.rglob("*") if file.is_file()}
must(listed == there - {"SHA256SUMS"}, f"SHA256SUMS lacks or has too much: {sorted(listed ^ there - {'SHA256SUMS'})}")

bom = json.loads((bundle / "sbom.cdx.json").read_text(encoding="utf-8"))
refs = [component["bom-ref"] for component in bom["components"]]
must((bom["bomFormat"], bom["specVersion"]) == ("CycloneDX", "1.6"), "the SBOM is no CycloneDX 1.6")
must(bom["metadata"]["component"]["version"] == version, "the SBOM is of another version")
must(len(refs) == len(set(refs)), "the SBOM names something twice")
known = {*refs, bom["metadata"]["component"]["bom-ref"]}
must(all({each["ref"], *each["dependsOn"]} <= known for each in bom["dependencies"]), "the SBOM depends on what it lacks")
names = {component["name"] for component in bom["components"]}
must({"dynamodb", "aws-crt", "lucene-core", "preact", "openjdk"} <= names, "the SBOM lacks what is shipped")
must(not {"DynamoDBLocal", "junit-jupiter", "vite"} & names, "the SBOM has what is not shipped")
notice = (bundle / "licenses/NOTICE").read_text(encoding="utf-8")
for component in bom["components"]:
    ours = component.get("group") == "vn.congxa" or component["name"] == "congxa-console"
    must(ours or f"{component['name']} {component['version']}: " in notice, f"NOTICE lacks {component['name']}")
    must(ours or component.get("licenses"), f"nobody knows the terms of {component['name']}")

for line in notice.splitlines()[2:]:
    if not line.endswith(("/", ": Apache-2.0", ": MIT-0", ": GPL-2.0-with-classpath-exception")):
        must(False, f"their terms have to be shipped: {line}")

changes = (bundle / "CHANGELOG.md").read_text(encoding="utf-8")
must(f"## [{version}] - " in changes or version.endswith("-SNAPSHOT"), "CHANGELOG.md lacks this version")

print("\n".join(wrong) or f"{len(there)} files, {len(refs)} components")
sys.exit(1 if wrong else 0)
