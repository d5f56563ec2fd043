package vn.congxa.search;

import java.util.ArrayList;
import java.util.List;
import vn.congxa.search.UnusableSnapshotException.Reason;

/** What is in a snapshot: the manifest, and behind it the files of the index. */
record Snapshot(Manifest manifest, List<StoredZip.Entry> files) {
  private static final String MANIFEST = "manifest.json";

  /**
   * Reads all of it.
   *
   * @throws UnusableSnapshotException if it is not whole, or not of this name
   */
  static Snapshot of(byte[] bytes, SnapshotName name) {
    if (bytes.length == 0) {
      throw new UnusableSnapshotException(Reason.EMPTY, "nothing in it");
    }
    var entries = StoredZip.entries(bytes);
    if (entries.isEmpty() || !entries.getFirst().name().equals(MANIFEST)) {
      throw new UnusableSnapshotException(Reason.OTHER_FORMAT, "no manifest");
    }
    var manifest = ManifestJson.read(entries.getFirst().content());
    if (!manifest.format().equals(SnapshotName.FORMAT)) {
      throw new UnusableSnapshotException(Reason.OTHER_FORMAT, manifest.format());
    }
    if (!manifest.site().equals(name.site())) {
      throw new UnusableSnapshotException(Reason.OTHER_SITE, manifest.site());
    }
    return new Snapshot(manifest, entries.subList(1, entries.size()));
  }

  byte[] bytes() {
    var entries = new ArrayList<StoredZip.Entry>();
    entries.add(StoredZip.Entry.of(MANIFEST, ManifestJson.write(manifest)));
    entries.addAll(files);
    return StoredZip.of(entries);
  }
}
