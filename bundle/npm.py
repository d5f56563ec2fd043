"""What the console is made of, in CycloneDX's words."""

import json
from base64 import b64decode

import terms


def found_from(path, name, lock):
    """Where Node.js finds the package of this name that the one at the path asks for; None if it does without."""
    while True:
        place = f"{path}/node_modules/{name}".lstrip("/")
        if place in lock or not path:
            return place if place in lock else None
        path = path.rpartition("node_modules/")[0].rstrip("/")


def npm_licence(said):
    if " " in said:
        return {"expression": said}
    return {"license": {"name": said} if said == "BSD" else {"id": said}}  # which of them, its own words say


def npm_component(path, each):
    name = path.rpartition("node_modules/")[2]
    return {
        "type": "library",
        "bom-ref": f"{name}@{each['version']}",
        "name": name,
        "version": each["version"],
        "hashes": [{"alg": "SHA-512", "content": b64decode(each["integrity"].removeprefix("sha512-")).hex()}],
        "licenses": [npm_licence(each["license"])],
        "purl": f"pkg:npm/{name.replace('@', '%40')}@{each['version']}",
    }


def console(source):
    """What its lock file says that the console is made of, its tools left out; npm's own list forgets some."""
    folder = source / "console"
    lock = json.loads((folder / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    own = lock[""]
    shipped = {path: npm_component(path, each) for path, each in lock.items() if path and not each.get("dev")}
    shipped[""] = {
        "type": "application",
        "bom-ref": f"{own['name']}@{own['version']}",
        "name": own["name"],
        "version": own["version"],
        "licenses": [npm_licence(own["license"])],
    }
    needs = []
    for path, described in shipped.items():
        wanted = lock[path].get("dependencies", {}) | lock[path].get("peerDependencies", {})
        found = {found_from(path, name, lock) for name in wanted} & shipped.keys()
        needs.append({"ref": described["bom-ref"], "dependsOn": [shipped[each]["bom-ref"] for each in found]})
    parts = [(described, terms.in_folder(folder / path) if path else {}) for path, described in shipped.items()]
    return parts, needs, [shipped[""]["bom-ref"]]
