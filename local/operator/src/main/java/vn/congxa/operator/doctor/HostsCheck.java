package vn.congxa.operator.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.congxa.operator.doctor.Web.Reach;
import vn.congxa.site.SiteDirectory;
import vn.congxa.site.SiteRef;

/** Whether every host of every site leads readers here. */
record HostsCheck(Supplier<SiteDirectory> directory, Supplier<Names> names, Web web)
    implements Check {
  /** A host of a site. */
  private record Host(String name, SiteRef site) {}

  /** So many at once: a province has hundreds. */
  private static final int AT_ONCE = 32;

  private static final String NAMES = "docs/province.md, Names";

  @Override
  public String about() {
    return "the sites' hosts";
  }

  @Override
  public List<Finding> look() {
    var sites = directory.get().sites().values();
    var findings = new ArrayList<Finding>();
    if (sites.size() > 1) {
      sites.stream()
          .filter(site -> site.hosts().isEmpty())
          .map(site -> Finding.look("the site " + site.id() + " has no host", "name it one"))
          .forEach(findings::add);
    }
    var hosts = sites.stream().flatMap(HostsCheck::hosts).toList();
    var here = names.get();
    var wrong = asked(hosts, here);
    findings.addAll(wrong);
    if (wrong.isEmpty()) {
      findings.add(Finding.ok(hosts.size() + " hosts lead to their sites"));
    }
    return findings;
  }

  private static Stream<Host> hosts(SiteRef site) {
    return Stream.concat(site.hosts().stream(), site.formerHosts().stream())
        .map(name -> new Host(name, site));
  }

  private List<Finding> asked(List<Host> hosts, Names here) {
    try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      var asked = hosts.stream().map(host -> threads.submit(question(host, here))).toList();
      var findings = new ArrayList<Finding>();
      for (var answer : asked) {
        answer.get().ifPresent(findings::add);
      }
      return findings;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a host could not be asked", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Callable<Optional<Finding>> question(Host host, Names here) {
    return () -> of(host.name(), host.site(), web.reach(host.name()), here);
  }

  /** What is wrong with a host; none if nothing is. */
  static Optional<Finding> of(String host, SiteRef site, Reach reach, Names here) {
    var name = host + " (" + site.id() + ")";
    var lead = "lead it to " + here.target() + " by a CNAME record";
    var lack = here.lack(host);
    if (!reach.resolves()) {
      return Optional.of(Finding.act(name + " does not resolve", lead));
    }
    if (reach.status() == 0) {
      return Optional.of(
          Finding.act(
              name + " answers nothing over https: " + reach.trouble(),
              lack.map(why -> why + ": " + NAMES).orElse(lead)));
    }
    if (reach.status() == 421) {
      return Optional.of(
          Finding.act(name + " is answered 421", "it leads to a stack that does not know it yet"));
    }
    if (!leadsHere(site, reach)) {
      return Optional.of(Finding.act(name + " leads elsewhere", lead));
    }
    return reach.http()
        ? Optional.empty()
        : Optional.of(
            Finding.look("http://" + name + " is answered by nobody", "docs/deploy.md, section 5"));
  }

  private static boolean leadsHere(SiteRef site, Reach reach) {
    var own = site.hosts().stream().findFirst().map(first -> "https://" + first + "/").orElse("/");
    return reach.status() == 200
        ? reach.body().contains("\"id\":\"" + site.id() + "\"")
        : reach.status() < 400 && reach.location().startsWith(own);
  }
}
