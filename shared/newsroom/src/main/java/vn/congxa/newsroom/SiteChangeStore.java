package vn.congxa.newsroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Attributes;
import vn.congxa.aws.ItemStore;
import vn.congxa.aws.ItemStore.ItemKey;
import vn.congxa.content.SectionWayStore;
import vn.congxa.content.Slug;
import vn.congxa.http.Refused;
import vn.congxa.site.SavedSite;
import vn.congxa.site.Site;
import vn.congxa.site.SiteDirectory;
import vn.congxa.site.SiteOutcome;
import vn.congxa.site.SiteStore;

/**
 * Changes of a site, each a version that stays: the site, what was changed of it, and the directory
 * of sites in one transaction.
 */
public final class SiteChangeStore {
  /**
   * What is to be.
   *
   * @param seen in whose place; null where there was none
   */
  public record Change(
      @Nullable SavedSite seen,
      Site site,
      SiteRevision.Subject subject,
      Deed what,
      String by,
      Instant at,
      Signature signature) {}

  private final DynamoDbClient db;
  private final String table;
  private final SiteStore sites;
  private final SectionWayStore ways;
  private final ItemStore items;

  public SiteChangeStore(DynamoDbClient db, String newsroomTable, String contentTable) {
    this.db = db;
    this.table = newsroomTable;
    this.sites = new SiteStore(db, contentTable);
    this.ways = new SectionWayStore(db, contentTable);
    this.items = new ItemStore(db);
  }

  /**
   * Makes it, unless the site is another by now.
   *
   * @param newKey as for {@link SiteStore#save}
   * @param beside what else belongs to it, read anew after each conflict
   * @throws Refused as {@link SiteStore#replace}
   */
  public SiteOutcome make(Change change, byte[] newKey, Supplier<List<TransactWriteItem>> beside) {
    return make(change, newKey, beside, UnaryOperator.identity());
  }

  /**
   * The same, and other sites leave in the same moment.
   *
   * @param others as for {@link SiteStore#replace}
   */
  public SiteOutcome make(
      Change change,
      byte[] newKey,
      Supplier<List<TransactWriteItem>> beside,
      UnaryOperator<SiteDirectory> others) {
    var before = change.seen();
    var seen = before == null ? 0 : before.version();
    // Of a site that was restored to an earlier version there are later ones.
    var next = Math.max(seen, newest(change.site().id())) + 1;
    var revision =
        new SiteRevision(next, change.subject(), change.what(), change.by(), change.at());
    var version =
        SiteRevisionItem.put(
            table,
            revision,
            before == null ? null : before.site(),
            change.site(),
            change.signature());
    return sites.replace(
        seen,
        next,
        change.site(),
        newKey,
        () -> {
          var all = new ArrayList<>(List.of(version));
          all.addAll(beside.get());
          return all;
        },
        others);
  }

  /**
   * Makes it of a site that is there, with the ways of its sections.
   *
   * @param leads where the address of a section leads that is gone
   * @param there sections that are new, or to which others lead
   */
  public SiteOutcome make(Change change, Map<Slug, Slug> leads, Collection<Slug> there) {
    var site = change.site().id();
    return make(change, new byte[0], () -> ways.writes(site, leads, there, change.at()));
  }

  /** By whose command a version was made. */
  public Optional<Signature> signature(String site, long version) {
    return made(site, version).map(RevisionItem::signature);
  }

  /** What was done at a version. */
  public Optional<SiteRevision> revision(String site, long version) {
    return made(site, version).map(SiteRevisionItem::read);
  }

  /** Everything that was done with a site, the first first. One request for each megabyte. */
  public List<AuditEntry> audit(String site) {
    return db
        .queryPaginator(r ->
            r.tableName(table)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(
                    Map.of(":pk", Attributes.string(SiteRevisionItem.pk(site)))))
        .items()
        .stream()
        .map(AuditStore::read)
        .toList();
  }

  private Optional<Map<String, AttributeValue>> made(String site, long version) {
    var key = new ItemKey(table, SiteRevisionItem.pk(site), SiteRevisionItem.sk(version));
    return items.readNow(List.of(key)).get(key);
  }

  private long newest(String site) {
    return db
        .queryPaginator(r ->
            r.tableName(table)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(
                    Map.of(":pk", Attributes.string(SiteRevisionItem.pk(site))))
                .scanIndexForward(false)
                .consistentRead(true)
                .limit(1))
        .items()
        .stream()
        .findFirst()
        .map(item -> Attributes.number(item, "version"))
        .orElse(0L);
  }
}
