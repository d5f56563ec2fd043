package vn.congxa.operator.doctor;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryStatus;

/** Whether tables can be had back as they were, and cannot be deleted by mistake. */
record TablesCheck(Deployed stack) implements Check {
  private static final List<String> OUTPUTS =
      List.of("ContentTableName", "NewsroomTableName", "TthcTableName", "VisitsTableName");

  @Override
  public String about() {
    return "tables";
  }

  @Override
  public List<Finding> look() {
    var findings = new ArrayList<Finding>();
    try (var db = stack.client(DynamoDbClient.builder())) {
      for (var output : OUTPUTS) {
        stack.output(output).ifPresent(table -> look(db, table, findings));
      }
    }
    return findings.isEmpty()
        ? List.of(Finding.ok("all tables can be restored, and none be deleted by mistake"))
        : findings;
  }

  private static void look(DynamoDbClient db, String table, List<Finding> findings) {
    var recovery =
        db.describeContinuousBackups(r -> r.tableName(table))
            .continuousBackupsDescription()
            .pointInTimeRecoveryDescription();
    if (recovery == null
        || recovery.pointInTimeRecoveryStatus() != PointInTimeRecoveryStatus.ENABLED) {
      findings.add(
          Finding.act(
              "the table " + table + " cannot be restored",
              "aws dynamodb update-continuous-backups --point-in-time-recovery-specification"
                  + " PointInTimeRecoveryEnabled=true --table-name "
                  + table));
    }
    var isProtected = db.describeTable(r -> r.tableName(table)).table().deletionProtectionEnabled();
    if (!Boolean.TRUE.equals(isProtected)) {
      findings.add(
          Finding.act(
              "the table " + table + " can be deleted by mistake",
              "aws dynamodb update-table --deletion-protection-enabled --table-name " + table));
    }
  }
}
