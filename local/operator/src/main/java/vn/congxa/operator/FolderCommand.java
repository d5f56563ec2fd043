package vn.congxa.operator;

import java.util.List;
import vn.congxa.folder.Console;
import vn.congxa.folder.ContentCommand;

/** Content moved in or out as a folder, and what is ready made anew. */
record FolderCommand(List<String> usage, String help, boolean isPlaceless) implements Command {
  static final FolderCommand CHECK =
      new FolderCommand(
          List.of("check  --content DIR"),
          """
          Reads a content folder and tells every fault in it, by file and line.
          """,
          true);
  static final FolderCommand IMPORT =
      new FolderCommand(
          List.of(
              "import --content DIR [--overwrite] [--dry-run]",
              "import --all DIR [--overwrite] [--dry-run]"),
          """
          Brings a content folder in: all of it, or nothing where it is faulty. The same again changes
          nothing. What was edited on the portal since stays, unless --overwrite says otherwise. --all brings
          a folder of such folders, of which a faulty one keeps no other out. --dry-run writes nothing, and
          tells what would be added, replaced and kept.
          """,
          false);
  static final FolderCommand EXPORT =
      new FolderCommand(
          List.of("export --content DIR --site ID [--with-history]"),
          """
          Writes a site into an empty folder, which this or another portal imports, and tells what stays
          behind. --with-history takes along every version and who did what, to be kept and read.
          """,
          false);
  static final FolderCommand REBUILD =
      new FolderCommand(
          List.of("rebuild [--site ID]"),
          """
          Makes lists, feeds, site maps, search indexes and the newest TTHC report anew where they are wrong.
          """,
          false);
  static final FolderCommand WAYS =
      new FolderCommand(
          List.of("ways   --site ID [--take ADDRESS]"),
          """
          Lists the ways that lead on from former addresses, or takes one away.
          """,
          false);

  @Override
  public int run(List<String> words, Place place, Console out) {
    return new ContentCommand(place.environment(), out).run(words);
  }
}
