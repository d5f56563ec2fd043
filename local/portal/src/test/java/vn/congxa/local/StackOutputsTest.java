package vn.congxa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StackOutputsTest {
  @Test
  void the_outputs_that_name_tables_and_bucket_become_a_functions_environment() {
    var outputs =
        """
        PortalAddress\thttps://example.vn/
        ContentTableName\tcong-xa-ContentTable-1A
        NewsroomTableName\tcong-xa-NewsroomTable-5E
        TthcTableName\tcong-xa-TthcTable-2B
        VisitsTableName\tcong-xa-VisitsTable-3C
        MediaBucketName\tcong-xa-mediabucket-4d
        SearchBucketName\tcong-xa-searchbucket-6f
        """;

    assertThat(StackOutputs.read("cong-xa", outputs))
        .isEqualTo(
            Map.of(
                "CONTENT_TABLE", "cong-xa-ContentTable-1A",
                "NEWSROOM_TABLE", "cong-xa-NewsroomTable-5E",
                "TTHC_TABLE", "cong-xa-TthcTable-2B",
                "MEDIA_BUCKET", "cong-xa-mediabucket-4d",
                "SEARCH_BUCKET", "cong-xa-searchbucket-6f"));
  }

  @Test
  void a_stack_that_does_not_name_them_all_is_another_one() {
    for (var outputs : new String[] {"", "None\n", "ContentTableName\n", "TthcTableName\tx\n"}) {
      assertThatThrownBy(() -> StackOutputs.read("other", outputs))
          .isInstanceOf(StartFailure.class)
          .hasMessage("the stack other does not say where its tables are");
    }
  }
}
