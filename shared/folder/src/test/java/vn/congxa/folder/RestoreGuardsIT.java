package vn.congxa.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import vn.congxa.aws.Attributes;
import vn.congxa.restore.Kind;
import vn.congxa.restore.Restore;
import vn.congxa.restore.TableStores;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;
import vn.congxa.testing.TestClients;

class RestoreGuardsIT extends RestoreCase {
  @Test
  void over_what_is_there_nothing_is_put_unless_it_is_asked_for() {
    var copies = Copies.take(db);
    edit("Hỏng rồi");
    var before = items(Kind.CONTENT, SITE);

    assertThatThrownBy(() -> restore(copies, careful()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("an-binh-dong, newsroom: the table is not empty: 1 of its items")
        .hasMessageContaining("--over");

    assertThat(restore(copies, new Restore.Wish(List.of(SITE), true, false, true))).isEmpty();
    assertThat(items(Kind.CONTENT, SITE)).isEqualTo(before);
    assertThat(saying("an-binh-dong, content: 1 items to put back")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5})
  void into_empty_tables_all_come_back_though_it_breaks_off(int after) {
    add("truoc", 30);
    var copies = Copies.take(db);
    var then = everything();
    var others = everything(OTHER);
    for (var table : Copies.live(db).names().values()) {
      db.client()
          .scanPaginator(r -> r.tableName(table))
          .items()
          .forEach(
              item -> db.client().deleteItem(r -> r.tableName(table).key(Attributes.key(item))));
    }
    var all = new Restore.Wish(List.of(), false, false, false);
    var failing = TestClients.watched(db, new Failing(after));
    assertThatThrownBy(() -> restore(copies, failing, all)).isInstanceOf(SdkClientException.class);

    restore(copies, all);

    assertThat(everything()).isEqualTo(then);
    assertThat(everything(OTHER)).isEqualTo(others);
    assertThat(total(SITE)).isEqualTo(3);
    assertThat(add("truoc", 30).repeated()).isTrue();
    assertThat(portal.sites.directory().sites()).containsOnlyKeys(SITE, OTHER);
  }

  private List<Object> everything(String site) {
    return List.copyOf(KeptArticles.of(portal, site).articles());
  }

  @Test
  void half_of_what_belongs_together_and_what_is_no_copy_is_told_before_anything_changes() {
    var content = Copies.take(db, Kind.CONTENT);

    assertThatThrownBy(() -> restore(content)).hasMessageContaining("belong together");
    assertThatThrownBy(() -> restore(Copies.live(db)))
        .hasMessageEndingWith("is the live table itself");
    var wrong = Map.of(Kind.TTHC, content.names().getOrDefault(Kind.CONTENT, ""));
    assertThatThrownBy(() -> restore(new TableStores(db.client(), wrong)))
        .hasMessageEndingWith("is no copy of the table tthc");
    var none = Map.of(Kind.TTHC, "khong-co");
    assertThatThrownBy(() -> restore(new TableStores(db.client(), none)))
        .hasMessage("there is no table khong-co");
    var unknown = new Restore.Wish(List.of("xa-la"), true, true, false);
    assertThatThrownBy(() -> restore(content, unknown))
        .hasMessage("there is nothing of a site xa-la in ContentTable-restored");
  }

  @Test
  void a_host_that_another_site_has_by_now_is_told_before_anything_changes() {
    var copies = Copies.take(db, Kind.CONTENT, Kind.NEWSROOM);
    var sites = new SiteStore(db.client(), db.table("ContentTable"));
    var own = site();
    sites.save(at(own, "khac.example.vn"), new byte[32]);
    sites.save(at(sites.find(OTHER).orElseThrow(), "anbinhdong.example.vn"), new byte[32]);

    assertThatThrownBy(() -> restore(copies))
        .hasMessage(
            "the copy gives an-binh-dong the host anbinhdong.example.vn, which is of the site"
                + " ben-gao by now: take it from there first");
  }

  private static Site at(Site s, String host) {
    return new Site(
        s.id(),
        s.name(),
        List.of(host),
        s.zone(),
        s.editorInChief(),
        s.address(),
        s.phone(),
        s.email(),
        s.sections(),
        s.carriedOver());
  }

  /** Breaks off at a write. */
  private static final class Failing implements ExecutionInterceptor {
    private final AtomicInteger left;

    Failing(int after) {
      this.left = new AtomicInteger(after);
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
      if (context.request() instanceof BatchWriteItemRequest && left.getAndDecrement() <= 0) {
        throw SdkClientException.create("cut off");
      }
    }
  }
}
