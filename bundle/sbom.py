"""The list of what a bundle ships, for programs: one file in CycloneDX 1.6."""

import datetime
import json
import uuid

KEPT = ("type", "bom-ref", "group", "name", "version", "description", "hashes", "licenses", "cpe", "purl")
NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "congxa.vn")


def component(described):
    """Without what differs from one machine to the next, and what nobody asks for."""
    return {key: described[key] for key in KEPT if described.get(key)}


def dependencies(shipped, root):
    known = {part.described["bom-ref"] for part in shipped.parts}
    needs = {ref: set() for ref in known}
    for each in shipped.needs:
        if each["ref"] in known:
            needs[each["ref"]] |= set(each.get("dependsOn", [])) & known
    needs[root] = set(shipped.roots)
    return [{"ref": ref, "dependsOn": sorted(needs[ref])} for ref in sorted(needs)]


def write(shipped, file, version, seconds):
    root = f"cong-xa@{version}"
    bom = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.datetime.fromtimestamp(seconds, datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": root,
                "name": "cong-xa",
                "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            },
        },
        "components": [component(part.described) for part in shipped.parts],
        "dependencies": dependencies(shipped, root),
    }
    # Not drawn by lot, which would be another one each time: made of what stands in it.
    bom["serialNumber"] = f"urn:uuid:{uuid.uuid5(NAMESPACE, json.dumps(bom, sort_keys=True))}"
    file.write_text(json.dumps(bom, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
