package vn.congxa.tellstaff;

import java.net.URI;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import vn.congxa.aws.Clients;
import vn.congxa.aws.Environment;

/** Hands mail over to SES. What it says of a failure names nobody. */
final class PostOffice {
  private final SesV2Client ses;
  private final String from;

  /** The one that the environment names. */
  static PostOffice of(Environment environment) {
    var builder =
        SesV2Client.builder()
            .region(Clients.region(environment))
            .credentialsProvider(Clients.credentials(environment))
            .overrideConfiguration(o ->
                o.defaultProfileFile(ProfileFile.aggregator().build())
                    .retryStrategy(AwsRetryStrategy.doNotRetry()) // the stream does
                    .apiCallTimeout(Patience.of(environment)))
            .httpClient(Clients.http());
    if (environment.has("AWS_ENDPOINT_URL_SESV2")) {
      builder.endpointOverride(URI.create(environment.require("AWS_ENDPOINT_URL_SESV2")));
    }
    return new PostOffice(builder.build(), environment.require("MAIL_FROM"));
  }

  private PostOffice(SesV2Client ses, String from) {
    this.ses = ses;
    this.from = from;
  }

  /**
   * Hands a mail over.
   *
   * @throws ReturnedMailException it will never be taken
   * @throws UndeliveredException it was not taken, or nobody knows
   */
  void send(String to, Letter letter) {
    try {
      ses.sendEmail(r ->
          r.fromEmailAddress(from)
              .destination(d -> d.toAddresses(to))
              .content(c ->
                  c.simple(m ->
                      m.subject(utf8(letter.subject())).body(b -> b.text(utf8(letter.text()))))));
    } catch (MessageRejectedException | BadRequestException e) {
      throw new ReturnedMailException(kind(e));
    } catch (ApiCallTimeoutException e) {
      throw UndeliveredException.inDoubt(kind(e));
    } catch (SdkException e) {
      throw new UndeliveredException(kind(e));
    }
  }

  private static Content utf8(String text) {
    return Content.builder().data(text).charset("UTF-8").build();
  }

  // What the service says in words may name an address.
  private static String kind(SdkException e) {
    var kind = e.getClass().getSimpleName();
    return e instanceof SdkServiceException service ? kind + " " + service.statusCode() : kind;
  }
}
