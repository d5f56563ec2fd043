package vn.congxa.local;

import java.io.PrintStream;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;
import vn.congxa.site.SiteStore;

/**
 * Takes away what an earlier portal on this machine kept of drafts and withdrawn articles in
 * readers' own table, and says how to have it again.
 */
final class FormerDrafts {
  private FormerDrafts() {}

  static void drop(Map<String, String> variables, PrintStream progress) {
    var environment = new Environment(variables);
    if (!environment.has("CONTENT_TABLE")) {
      return; // another template than the portal's
    }
    var table = environment.require("CONTENT_TABLE");
    try (var db = Clients.dynamoDb(environment)) {
      for (var site : new SiteStore(db, table).directory().sites().keySet()) {
        var aside = Map.of(":pk", AttributeValue.fromS(site + "#aside"));
        var dropped = 0;
        for (var item :
            db.queryPaginator(r ->
                    r.tableName(table)
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(aside)
                        .projectionExpression("pk, sk"))
                .items()) {
          db.deleteItem(r -> r.tableName(table).key(item));
          dropped++;
        }
        if (dropped > 0) {
          progress.println(
              site
                  + ": dropped "
                  + dropped
                  + " unpublished articles of an earlier portal here;"
                  + " importing their folder again brings them to the newsroom");
        }
      }
    }
  }
}
