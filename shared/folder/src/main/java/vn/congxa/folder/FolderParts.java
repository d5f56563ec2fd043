package vn.congxa.folder;

/** What an article of a folder refers to beside itself. */
record FolderParts(
    FolderFaults faults,
    SiteFile.Content site,
    FolderImages images,
    FolderAttachments attachments,
    FormerSlugs former) {

  static FolderParts of(FolderFiles files, FolderFaults faults, SiteFile.Content site) {
    var id = site.site().id();
    return new FolderParts(
        faults,
        site,
        new FolderImages(files, faults, id),
        new FolderAttachments(files, faults, id),
        new FormerSlugs(faults));
  }
}
