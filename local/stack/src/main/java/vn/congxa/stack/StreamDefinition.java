package vn.congxa.stack;

import java.time.Duration;
import java.util.List;

/**
 * One {@code DynamoDB} event: which records of a table's stream a function is given, and how.
 *
 * @param name of the event, unique in its function
 * @param table its logical id
 * @param isFromTheStart from the oldest record that there is, or only what comes from now on
 * @param batchSize at most so many records at a time
 * @param gathering how long is waited for a batch to fill; zero for not at all
 * @param window the tumbling window's length; zero for none
 * @param retries how often a batch that failed is given again; {@link #ENDLESS} for as long as it
 *     takes
 * @param isBisected whether a batch that failed is given again in halves
 * @param tellsFailures whether the function says which records of a batch failed
 * @param filters patterns as JSON, of which a record has to fit one; empty for all records
 */
public record StreamDefinition(
    String name,
    String table,
    boolean isFromTheStart,
    int batchSize,
    Duration gathering,
    Duration window,
    int retries,
    boolean isBisected,
    boolean tellsFailures,
    List<String> filters) {
  public static final int ENDLESS = -1;
}
