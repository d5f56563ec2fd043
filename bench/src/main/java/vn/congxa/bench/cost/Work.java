package vn.congxa.bench.cost;

/**
 * What one call of a function takes, as measured.
 *
 * @param function by its folder's name
 * @param gigabytes of its memory
 * @param processorMillis on this machine, on the thread that answers
 * @param startMillis on this machine, from a fresh process to its first answer
 * @param tableRequests to DynamoDB, one after the other
 * @param objectRequests to S3
 * @param bytes of the answer with its headers, compressed as a browser takes it
 * @param logBytes of lines that the function writes
 * @param keptSeconds for which a shared cache may keep the answer
 */
public record Work(
    String name,
    String function,
    double gigabytes,
    double processorMillis,
    double startMillis,
    double tableRequests,
    double objectRequests,
    double reads,
    double writes,
    double bytes,
    double logBytes,
    double keptSeconds) {

  /** Milliseconds that Lambda bills where the function runs already. */
  public double warmMillis(Mix mix) {
    return Math.ceil(
        processorMillis * mix.processorFactor()
            + tableRequests * Mix.TABLE_MILLIS
            + objectRequests * Mix.OBJECT_MILLIS
            + Mix.RUNTIME_MILLIS);
  }

  /** The same where it starts: the start is billed as well. */
  public double coldMillis(Mix mix) {
    return Math.ceil(startMillis * mix.processorFactor()) + warmMillis(mix);
  }

  /** As many of them in one call, one after the other. */
  Work times(double many) {
    return new Work(
        name,
        function,
        gigabytes,
        processorMillis * many,
        startMillis,
        tableRequests * many,
        objectRequests * many,
        reads * many,
        writes * many,
        bytes * many,
        logBytes,
        keptSeconds);
  }

  /** The same by another function, which starts by itself. */
  Work by(String newName, String newFunction) {
    return new Work(
        newName,
        newFunction,
        gigabytes,
        processorMillis,
        startMillis,
        tableRequests,
        objectRequests,
        reads,
        writes,
        bytes,
        logBytes,
        keptSeconds);
  }

  /** With another line in the log. */
  public Work logging(double newLogBytes) {
    return telling(bytes, newLogBytes, keptSeconds);
  }

  /** With another answer's size and time to keep: a page of the real portal. */
  public Work of(double newBytes, double newKeptSeconds) {
    return telling(newBytes, logBytes, newKeptSeconds);
  }

  private Work telling(double newBytes, double newLogBytes, double newKeptSeconds) {
    return new Work(
        name,
        function,
        gigabytes,
        processorMillis,
        startMillis,
        tableRequests,
        objectRequests,
        reads,
        writes,
        newBytes,
        newLogBytes,
        newKeptSeconds);
  }
}
