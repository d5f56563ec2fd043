package vn.congxa.refreshcdn;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataQuery;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataResult;
import software.amazon.awssdk.services.cloudwatch.model.ScanBy;
import vn.congxa.aws.Environment;

/**
 * What readers got of 5xx from the CDN. Its metrics are in one region, us-east-1, and an alarm sees
 * those of its own alone: so they are asked for where they are.
 */
final class CdnErrors {
  private static final Duration WINDOW = Duration.ofMinutes(15);

  /** CloudFront's metrics come some minutes late. */
  private static final Duration DELAY = Duration.ofMinutes(5);

  private static final int MINUTE = 60;
  private static final double PER_CENT = 100;
  private static final String REQUESTS = "requests";
  private static final String ERRORS = "errors";

  private final CloudWatchClient cloudWatch;
  private final String distribution;

  /** Those of the distribution that the environment names. */
  static CdnErrors of(Environment environment) {
    var client =
        WorldClients.of(
            CloudWatchClient.builder(),
            Region.US_EAST_1,
            "AWS_ENDPOINT_URL_CLOUDWATCH",
            environment);
    return new CdnErrors(client, environment.require("DISTRIBUTION"));
  }

  private CdnErrors(CloudWatchClient cloudWatch, String distribution) {
    this.cloudWatch = cloudWatch;
    this.distribution = distribution;
  }

  /** How many there were in the last quarter of an hour that ended five minutes ago or earlier. */
  long lately(Instant now) {
    var window = WINDOW.toSeconds();
    var end = Math.floorDiv(now.minus(DELAY).getEpochSecond(), window) * window;
    var found =
        cloudWatch.getMetricData(r ->
            r.startTime(Instant.ofEpochSecond(end - window))
                .endTime(Instant.ofEpochSecond(end))
                .scanBy(ScanBy.TIMESTAMP_ASCENDING)
                .metricDataQueries(
                    query(REQUESTS, "Requests", "Sum"), query(ERRORS, "5xxErrorRate", "Average")));
    var byId = new HashMap<String, Map<Instant, Double>>();
    found.metricDataResults().forEach(result -> byId.put(result.id(), byMinute(result)));
    var requests = byId.getOrDefault(REQUESTS, Map.of());
    var rates = byId.getOrDefault(ERRORS, Map.of());
    return Math.round(
        rates.entrySet().stream()
            .mapToDouble(r -> r.getValue() / PER_CENT * requests.getOrDefault(r.getKey(), 0.0))
            .sum());
  }

  private MetricDataQuery query(String id, String metric, String statistic) {
    return MetricDataQuery.builder()
        .id(id)
        .metricStat(stat ->
            stat.period(MINUTE)
                .stat(statistic)
                .metric(m ->
                    m.namespace("AWS/CloudFront")
                        .metricName(metric)
                        .dimensions(
                            dimension("DistributionId", distribution),
                            dimension("Region", "Global"))))
        .build();
  }

  private static Dimension dimension(String name, String value) {
    return Dimension.builder().name(name).value(value).build();
  }

  private static Map<Instant, Double> byMinute(MetricDataResult result) {
    var values = new HashMap<Instant, Double>();
    for (var i = 0; i < result.timestamps().size(); i++) {
      values.put(result.timestamps().get(i), result.values().get(i));
    }
    return values;
  }
}
