package vn.congxa.media;

import java.nio.file.Path;
import vn.congxa.aws.Environment;

/** The store that the environment names. */
public final class MediaStores {
  private MediaStores() {}

  /** A folder on one machine, MEDIA_FOLDER; else the bucket MEDIA_BUCKET. */
  public static ObjectStore of(Environment environment) {
    return environment.has("MEDIA_FOLDER")
        ? new FolderObjectStore(Path.of(environment.require("MEDIA_FOLDER")))
        : S3ObjectStore.of(environment, environment.require("MEDIA_BUCKET"));
  }

  /** Where files wait to be looked at, beside that store. */
  public static Quarantine quarantine(Environment environment) {
    return environment.has("MEDIA_FOLDER")
        ? new FolderQuarantine(Path.of(environment.require("MEDIA_FOLDER")))
        : S3Quarantine.of(environment, environment.require("MEDIA_BUCKET"));
  }

  /**
   * Snapshots, elsewhere than those: a folder on one machine, SEARCH_FOLDER; else SEARCH_BUCKET.
   */
  public static SnapshotStore snapshots(Environment environment) {
    return environment.has("SEARCH_FOLDER")
        ? new FolderSnapshotStore(Path.of(environment.require("SEARCH_FOLDER")))
        : new S3SnapshotStore(environment, environment.require("SEARCH_BUCKET"));
  }
}
