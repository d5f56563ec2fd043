"""Packs a bundle into the archive that lies beside it afterwards, with its checksum: pack.py BUNDLE SECONDS."""

import hashlib
import lzma
import pathlib
import sys
import tarfile

PROGRAMS = ("deploy", "run", "runtime/bin/", "runtime/lib/jspawnhelper", "runtime/lib/jexec")


def pack(bundle, seconds):
    """The functions' zips share half of their bytes, some megabytes apart: a long window finds them again."""
    archive = bundle.with_name(bundle.name + ".tar.xz")
    filters = [{"id": lzma.FILTER_LZMA2, "preset": 1, "dict_size": 32 << 20}]
    with lzma.open(archive, "wb", format=lzma.FORMAT_XZ, filters=filters) as packed:
        with tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar:
            for file in sorted(file for file in bundle.rglob("*") if file.is_file()):
                name = file.relative_to(bundle).as_posix()
                entry = tarfile.TarInfo(f"{bundle.name}/{name}")
                entry.size = file.stat().st_size
                entry.mtime = seconds
                entry.mode = 0o755 if name.startswith(PROGRAMS) else 0o644
                with file.open("rb") as content:
                    tar.addfile(entry, content)
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    archive.with_name(archive.name + ".sha256").write_text(f"{digest}  {archive.name}\n", encoding="utf-8")


if __name__ == "__main__":
    pack(pathlib.Path(sys.argv[1]), int(sys.argv[2]))
