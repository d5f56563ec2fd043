"""On which terms others wrote what is shipped: what they say of it, and a list of all."""

import pathlib
import re
import zipfile

TERMS = re.compile(r"(^|/)(licen[cs]e|notice|copying|copyright)[^/]*$", re.IGNORECASE)
NO_TERMS = re.compile(r"\.(class|java|xml|json|js|ts|map)$|/$")


def of_jar(jar, group):
    """What lies in it; of those that leave it to their repository, what lies beside this program."""
    return in_jar(jar) or {
        "LICENSE": file.read_bytes()
        for file in pathlib.Path(__file__).with_name("terms").iterdir()
        if f"{group}.".startswith(f"{file.stem}.")
    }


def in_jar(jar):
    with zipfile.ZipFile(jar) as packed:
        return {
            name.replace("META-INF/", "").replace("/", "-"): packed.read(name)
            for name in sorted(packed.namelist())
            if TERMS.search(name) and not NO_TERMS.search(name)
        }


def in_folder(folder):
    """What lies in it, which may be said where the package is described."""
    files = [file for file in sorted(folder.iterdir()) if file.is_file()]
    found = [file for file in files if TERMS.search(file.name) and not NO_TERMS.search(file.name)]
    return {file.name: file.read_bytes() for file in found or files if found or file.name.startswith("README")}


def licence_names(described):
    return [
        choice.get("expression") or choice["license"].get("id") or choice["license"].get("name", "")
        for choice in described.get("licenses", [])
    ]


def full_name(described):
    return "/".join(filter(None, (described.get("group"), described["name"])))


def write(shipped, folder):
    """NOTICE lists all that others wrote; what each says of its terms lies in a folder of its own."""
    lines = []
    for described, words in shipped.parts:
        if described["bom-ref"] in shipped.roots and not described["bom-ref"].startswith("openjdk"):
            continue
        name = full_name(described)
        place = folder / f"{name.replace('/', '-').lstrip('@')}-{described['version']}"
        for file, content in words.items():
            place.mkdir(parents=True, exist_ok=True)
            (place / file).write_bytes(content)
        where = f"; {place.name}/" if words else ""
        lines.append(f"{name} {described['version']}: {' or '.join(licence_names(described))}{where}\n")
    text = "What this release ships of others, and on which terms; their own words lie in the folders named.\n\n"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "NOTICE").write_text(text + "".join(lines), encoding="utf-8")
