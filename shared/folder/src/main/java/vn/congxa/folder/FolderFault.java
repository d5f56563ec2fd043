package vn.congxa.folder;

/**
 * One thing wrong with a content folder.
 *
 * @param file within the folder
 * @param line from 1; 0 where it is about the whole file
 */
public record FolderFault(String file, int line, String reason) {
  @Override
  public String toString() {
    return line == 0 ? file + ": " + reason : file + ":" + line + ": " + reason;
  }
}
