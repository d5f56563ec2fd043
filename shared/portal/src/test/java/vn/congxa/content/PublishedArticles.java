package vn.congxa.content;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import vn.congxa.aws.Transactions;
import vn.congxa.aws.Tries;
import vn.congxa.content.PublicationStore.Stood;

/** Articles before readers without anybody who works on them: for tests of what readers get. */
public final class PublishedArticles {
  private final PublicationStore publications;
  private final Transactions transactions;

  public PublishedArticles(DynamoDbClient db, String table) {
    this.publications = new PublicationStore(db, table);
    this.transactions = new Transactions(db, Tries.inRealTime());
  }

  /**
   * Shows an article, or where it is withdrawn why, in place of that version; 0 for nothing.
   *
   * @return false where something else stands there
   */
  public boolean save(String site, Article article, long replaced) {
    var stood = replaced == 0 ? null : new Stood(article.slug(), replaced);
    return save(site, article, new Replaced(stood, List.of(), List.of()));
  }

  boolean save(String site, Article article, Replaced replaced) {
    return article.status() == Status.WITHDRAWN
        ? bury(site, stone(article), replaced)
        : written(publications.show(site, id(site, article.slug()), article, replaced));
  }

  boolean bury(String site, Tombstone stone, Replaced replaced) {
    return written(publications.bury(site, id(site, stone.slug()), stone, replaced));
  }

  private boolean written(Optional<List<TransactWriteItem>> writes) {
    return writes.map(transactions::writeIf).orElse(false);
  }

  private static String id(String site, Slug slug) {
    return ArticleIds.of(site, slug);
  }

  private static Tombstone stone(Article article) {
    @Nullable String because = article.withdrawnBecause();
    return new Tombstone(
        article.slug(),
        article.formerSlugs(),
        because == null ? "" : because,
        null,
        article.version(),
        article.updatedAt());
  }
}
