package vn.congxa.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.congxa.aws.Attributes;
import vn.congxa.bench.cost.Measured;
import vn.congxa.bench.cost.Measured.Pictures;
import vn.congxa.bench.cost.Work;
import vn.congxa.stack.DynamoDbLocal;
import vn.congxa.stack.FunctionDefinition;
import vn.congxa.stack.StreamRecord;
import vn.congxa.stack.Template;
import vn.congxa.testing.ItemSize;
import vn.congxa.testing.TableStream;

/** Measures what a bill is made of: calls of functions, pages as they travel, items as they lie. */
final class CostMeasure {
  private static final String SHARD = "shardId-00000003791984400000-0a1b2c3d";
  private static final int ARTICLES = 1_000;

  private final Path root;
  private final ColdResults cold;
  private final Map<String, Work> works = new LinkedHashMap<>();
  private final Map<String, Pictures> pictures = new LinkedHashMap<>();

  private CostMeasure(Path root) {
    this.root = root;
    this.cold = ColdResults.of(root);
  }

  static Measured of(Path root) {
    return new CostMeasure(root).all();
  }

  private Measured all() {
    try (var scratch = new Scratch()) {
      try (var world = World.create(root, scratch.path())) {
        for (var function : Function.all(root)) {
          requests(function, world);
        }
        count(world);
      }
      var contentBytes = night();
      try (var portal = new PortalPages(root, scratch.path())) {
        return pages(portal, contentBytes);
      }
    }
  }

  private void requests(Function function, World world) {
    var metered = metered(function.name(), function.definition(), world.environment(function));
    for (var asked : Case.of(function)) {
      var objects = function.name().equals("read-media") ? 1 : 0;
      works.put(asked.what(), metered.request(asked.what(), asked::bytes, objects));
    }
    if (function.name().equals("render-pages")) {
      var page = metered.ask(Events.of(Measured.FRONT, "/").bytes()).text();
      var asset = page.replaceFirst("(?s).*?<script src=\"(/assets/[^\"]+)\".*", "$1");
      Supplier<byte[]> event = () -> Events.of("$default", asset).bytes();
      works.put(Measured.ASSET, metered.request(Measured.ASSET, event, 0));
    }
  }

  private Metered metered(String name, FunctionDefinition of, Map<String, String> environment) {
    return new Metered(name, of, cold.of(name), environment);
  }

  /** A batch of one change, as most are where few read. */
  private void count(World world) {
    var stream = new TableStream(world.db(), "VisitsTable");
    var changes = new ArrayList<StreamRecord>();
    for (var next = stream.next(); !next.isEmpty(); next = stream.next()) {
      next.stream()
          .filter(record -> record.json().toString().contains("#visitors#"))
          .forEach(changes::add);
    }
    var batches = changes.stream().map(one -> TableStream.event(SHARD, List.of(one))).iterator();
    var counts = metered("count-visits", byName("CountVisitsFunction"), world.db().variables());
    works.put(Measured.COUNT, counts.event(Measured.COUNT, batches::next, 100, 100));
  }

  /** A night in which nothing was to be mended, and what an article takes of its table. */
  private double night() {
    try (var scratch = new Scratch();
        var db = DynamoDbLocal.inMemory()) {
      var province = Province.founded(db, 1);
      province.fill(0, ARTICLES);
      var environment = new HashMap<>(db.variables());
      environment.put("SEARCH_FOLDER", scratch.path().toString());
      var night = "{\"rebuild\": null}".getBytes(StandardCharsets.UTF_8);
      var function = metered("project-content", byName("ProjectContentFunction"), environment);
      works.put(Measured.NIGHT, function.event(Measured.NIGHT, () -> night, 3, 3));
      return mean(db, "ContentTable", "#at") * 1.2; // both indexes have its card
    }
  }

  private Measured pages(PortalPages portal, double contentBytes) {
    var article = portal.link("/", "/bai-viet/[^\"?#]+");
    var section = portal.link("/", "/chuyen-muc/[^\"?#]+");
    var assets = page(portal, Measured.FRONT, "/");
    page(portal, Measured.SECTION, section);
    page(portal, Measured.ARTICLE, article);
    page(portal, Measured.TTHC, "/tthc");
    page(portal, Measured.OTHER, "/lien-he");
    page(portal, Measured.SEARCH, "/tim-kiem?q=l%E1%BB%8Bch");
    var bytes = assets.stream().mapToDouble(portal::bytes).average().orElse(0);
    return new Measured(works, pictures, assets.size(), bytes, contentBytes);
  }

  private List<String> page(PortalPages portal, String name, String path) {
    var page = portal.page(path);
    var work = works.get(name);
    if (work == null) {
      throw new BenchFailure("not measured: " + name);
    }
    works.put(name, work.of(page.bytes(), work.keptSeconds()));
    pictures.put(name, page.pictures());
    return List.copyOf(page.assets());
  }

  private FunctionDefinition byName(String logicalId) {
    return Template.read(root.resolve("template.yaml")).functions().stream()
        .filter(function -> function.logicalId().equals(logicalId))
        .findFirst()
        .orElseThrow(() -> new BenchFailure("no " + logicalId));
  }

  /** Bytes of an item whose key has this in it, with what DynamoDB adds to each. */
  private static double mean(DynamoDbLocal db, String table, String part) {
    return 100
        + db.client().scanPaginator(r -> r.tableName(db.table(table))).items().stream()
            .filter(item -> Attributes.string(item, "pk").contains(part))
            .mapToInt(ItemSize::of)
            .average()
            .orElse(0);
  }
}
