package vn.congxa.editarticles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import vn.congxa.content.Found;
import vn.congxa.content.Slug;
import vn.congxa.site.Alert;
import vn.congxa.site.Section;
import vn.congxa.site.Site;
import vn.congxa.site.SiteStore;

/** A publication in the moment in which its section is given up, or something else of the site. */
class GivenUpSectionIT {
  private static final String SLUG = "lich-tiem-chung-thang-toi";

  private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
  private final Office office = new Office(new Meanwhile());

  @Test
  void nothing_comes_into_a_section_that_was_given_up_a_moment_before() {
    office.submitted();
    giveUp();

    var answer = office.command(Office.asEditor("publish"), 2, "{}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(Office.codes(answer)).containsExactly("no_section");
    assertThat(office.at(SLUG)).isEqualTo(new Found.Nowhere());
  }

  @Test
  void nothing_comes_into_a_section_that_is_given_up_while_it_is_published() {
    office.submitted();
    meanwhile.set(this::giveUp);

    var answer = office.command(Office.asEditor("publish"), 2, "{}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(Office.codes(answer)).containsExactly("no_section");
    assertThat(office.at(SLUG)).isEqualTo(new Found.Nowhere());
  }

  @Test
  void what_else_changes_of_the_site_stands_in_no_ones_way() {
    office.submitted();
    var until = office.clock.instant().plusSeconds(60);
    meanwhile.set(() -> save(site().with(new Alert("Mưa lớn", null, until))));

    assertThat(office.command(Office.asEditor("publish"), 2, "{}").status()).isEqualTo(200);
    assertThat(office.at(SLUG)).isInstanceOf(Found.Here.class);
  }

  private void giveUp() {
    save(site().with(List.of(new Section(new Slug("y-te"), "Y tế"))));
  }

  private Site site() {
    return sites().findNow(Office.SITE).orElseThrow();
  }

  private void save(Site site) {
    sites().save(site, new byte[] {1});
  }

  private SiteStore sites() {
    return new SiteStore(office.db.client(), office.db.table("ContentTable"));
  }

  /** Does it once, before the next transaction is sent. */
  private final class Meanwhile implements ExecutionInterceptor {
    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
      if (context.request() instanceof TransactWriteItemsRequest) {
        meanwhile.getAndSet(() -> {}).run();
      }
    }
  }
}
