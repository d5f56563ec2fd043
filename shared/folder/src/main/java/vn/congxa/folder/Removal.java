package vn.congxa.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.congxa.aws.Tries.Pause;
import vn.congxa.site.FormerSite;
import vn.congxa.site.FormerSite.Stage;
import vn.congxa.site.Site;
import vn.congxa.site.SiteDirectory;

/**
 * Takes a site out, in steps of which the directory remembers the last: its hosts lead nowhere, no
 * function that runs remembers it any more, all that it had is in a folder, all that it had is
 * deleted. Broken off anywhere, the same again goes on from there.
 */
public final class Removal {
  /** Told what was done. */
  public interface Told extends SiteBelongingsStore.Told {
    /** Of the export that is made. */
    Progress exporting();

    /** Of what articles name and nobody has any more. */
    void missing(FolderFault file);

    /** All that the site has is in the folder. */
    void exported(Path folder);

    /** Readers have it no more. */
    void left(FormerSite gone);

    /** Functions are waited for. */
    void waiting(Duration time);
  }

  private final PortalStores portal;
  private final SiteBelongingsStore belongings;
  private final Pause pause;

  /**
   * From this portal.
   *
   * @param pause lets time pass where functions may be running
   */
  public Removal(PortalStores portal, SiteBelongingsStore belongings, Pause pause) {
    this.portal = portal;
    this.belongings = belongings;
    this.pause = pause;
  }

  /**
   * What is known of a site that is or was there.
   *
   * @throws IllegalArgumentException there is none of this id, and there never was
   */
  public FormerSite found(String id) {
    var directory = portal.sites.directoryNow();
    var gone = directory.former().get(id);
    return gone != null
        ? gone
        : FormerSite.of(site(portal, directory, id), null, portal.clock.instant(), 0);
  }

  static Site site(PortalStores portal, SiteDirectory directory, String id) {
    return Optional.of(id)
        .filter(directory.sites()::containsKey)
        .flatMap(portal.sites::findNow)
        .orElseThrow(() -> new IllegalArgumentException(unknown(directory, id)));
  }

  private static String unknown(SiteDirectory directory, String id) {
    var other = directory.sites().keySet().stream().filter(id::equalsIgnoreCase).findFirst();
    return "there is no site " + id + other.map(o -> "; there is " + o).orElse("");
  }

  /**
   * Removes a site.
   *
   * @param folder what {@link Exporter} made of the site, or will make where nothing lies there
   * @throws FaultyFolder the folder lacks something, or is faulty: nothing was deleted
   */
  public void remove(String id, Path folder, Told told) throws FaultyFolder {
    var directory = portal.sites.directoryNow();
    var gone = directory.former().get(id);
    if (gone == null) {
      var site = site(portal, directory, id);
      if (isEmpty(folder)) {
        export(id, folder, told);
      }
      refuse(new ExportCheck(portal).missing(site, folder));
      gone = FormerSite.of(site, null, portal.clock.instant(), 0);
      portal.sites.part(gone);
    }
    if (gone.into() != null && gone.stage() == Stage.LEFT) {
      throw new IllegalArgumentException(
          "the site " + id + " is being merged: finish ./run merge-site " + id + " " + gone.into());
    }
    told.left(gone);
    new Forgetting(portal.clock, pause).of(gone, told::waiting);
    if (gone.stage() != Stage.EMPTYING && !gone.isGone()) {
      if (isEmpty(folder)) { // of a site that was merged
        export(id, folder, told);
      }
      // Somebody may have written until the last function forgot the site.
      var site = portal.sites.findNow(id);
      if (site.isPresent()) {
        countOn(id, folder);
        refuse(new ExportCheck(portal).missing(site.get(), folder));
      }
      told.exported(folder);
    }
    empty(gone, told);
  }

  private void empty(FormerSite left, SiteBelongingsStore.Told told) {
    if (left.stage() != Stage.EMPTYING) {
      portal.sites.part(left.at(Stage.EMPTYING));
    }
    belongings.delete(left.id(), told);
    portal.sites.part(left.at(Stage.GONE));
  }

  // Readers came until then, and nobody has to export all of it again for them.
  private void countOn(String id, Path folder) {
    var days = portal.visitDays.all(id, VisitsText.portal(portal.sites.directoryNow(), id));
    try {
      if (!days.isEmpty()) {
        Files.writeString(folder.resolve(VisitsFile.NAME), VisitsText.write(days));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
  }

  private void export(String id, Path folder, Told told) {
    new Exporter(portal).save(id, folder, true, told.exporting()).missing().forEach(told::missing);
  }

  private static boolean isEmpty(Path folder) {
    var files = folder.toFile().list();
    return !Files.exists(folder) || (files != null && files.length == 0);
  }

  private static void refuse(List<FolderFault> missing) throws FaultyFolder {
    if (!missing.isEmpty()) {
      throw new FaultyFolder(missing, List.of());
    }
  }
}
