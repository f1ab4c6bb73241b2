package pl.ngomap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The map of the house: which room may look into which. */
@AnalyzeClasses(packages = "pl.ngomap", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /** Each room, and all that it may import of ours. */
  private static final Map<String, Set<String>> ROOMS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("geo", Set.of()),
              Map.entry("kernel", Set.of()),
              Map.entry("hours", Set.of()),
              Map.entry("problem", Set.of("kernel")),
              Map.entry("access", Set.of("kernel", "problem")),
              Map.entry("webhook", Set.of("kernel", "problem", "access", "listing")),
              Map.entry("export", Set.of("geo", "kernel", "problem", "listing")),
              Map.entry("hsds", Set.of("geo", "problem", "listing")),
              Map.entry("tile", Set.of("problem", "listing")),
              Map.entry("ogc", Set.of("kernel", "problem", "listing", "tile")),
              Map.entry(
                  "broadcast",
                  Set.of("kernel", "geo", "problem", "mail", "audit", "account", "access")),
              Map.entry("text", Set.of()),
              Map.entry("organisation", Set.of("geo", "kernel", "hours", "text")),
              Map.entry("listing", Set.of("geo", "kernel", "hours", "problem", "text")),
              Map.entry("geocode", Set.of("geo", "kernel", "problem", "listing", "text")),
              Map.entry(
                  "finding", Set.of("geo", "kernel", "problem", "text", "listing", "geocode")),
              Map.entry("mail", Set.of("kernel")),
              Map.entry("audit", Set.of("kernel", "problem")),
              Map.entry("account", Set.of("kernel", "problem", "mail", "audit")),
              Map.entry(
                  "moderation",
                  Set.of(
                      "geo",
                      "hours",
                      "kernel",
                      "problem",
                      "mail",
                      "audit",
                      "account",
                      "organisation")),
              Map.entry(
                  "upkeep",
                  Set.of(
                      "kernel",
                      "problem",
                      "mail",
                      "audit",
                      "account",
                      "organisation",
                      "moderation",
                      "broadcast")),
              Map.entry("logo", Set.of("kernel", "problem", "audit", "organisation")),
              Map.entry(
                  "exchange",
                  Set.of(
                      "geo", "hours", "kernel", "problem", "organisation", "listing", "access"))));

  @ArchTest
  static void roomsLookOnlyWhereTheyMay(JavaClasses classes) {
    for (JavaClass origin : classes) {
      String room = room(origin);
      Set<String> seen =
          origin.getDirectDependenciesFromSelf().stream()
              .map(dependency -> dependency.getTargetClass())
              .filter(target -> target.getPackageName().startsWith("pl.ngomap."))
              .map(ArchitectureTest::room)
              .filter(other -> !other.equals(room))
              .collect(Collectors.toCollection(TreeSet::new));
      seen.removeAll(ROOMS.getOrDefault(room, Set.of()));
      assertEquals(Set.of(), seen, origin.getName() + " looks into rooms that it may not know");
    }
  }

  @ArchTest
  static void everyRoomIsOnTheMap(JavaClasses classes) {
    Set<String> built = classes.stream().map(ArchitectureTest::room).collect(Collectors.toSet());
    assertEquals(ROOMS.keySet(), built);
  }

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("pl.ngomap.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ENTITIES_STAY_IN_THEIR_ROOM =
      classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule LISTING_KNOWS_NO_ENTITY =
      noClasses()
          .that()
          .resideInAnyPackage(
              "pl.ngomap.listing..",
              "pl.ngomap.hsds..",
              "pl.ngomap.export..",
              "pl.ngomap.tile..",
              "pl.ngomap.ogc..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "org.hibernate..");

  @ArchTest
  static final ArchRule ONLY_THE_FRONT_SEES_HTTP =
      noClasses()
          .that(
              new DescribedPredicate<>("are not …Resource, …Parameters, …Filter or …Response") {
                @Override
                public boolean test(JavaClass type) {
                  String name = type.getName().replaceAll("\\$.*", "");
                  return !name.matches(".*(Resource|Parameters|Filter|Response)");
                }
              })
          .and()
          .resideOutsideOfPackage("pl.ngomap.problem")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..");

  @ArchTest
  static final ArchRule PLACE_NEEDS_THE_JDK_AND_JTS_ONLY =
      classes()
          .that()
          .resideInAPackage("pl.ngomap.geo")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("pl.ngomap.geo", "java..", "org.locationtech.jts..");

  @ArchTest
  static final ArchRule NO_ATTICS =
      noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Base|DTO|Dto)");

  private static String room(JavaClass type) {
    String[] names = type.getPackageName().split("\\.");
    return names.length > 2 ? names[2] : "";
  }
}
