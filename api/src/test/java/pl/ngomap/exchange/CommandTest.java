package pl.ngomap.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

  @Test
  void what_is_asked_for() {
    assertEquals(
        new Command.ImportOrganisations(Path.of("a.csv"), false),
        parsed("import organisations a.csv"));
    assertEquals(
        new Command.ImportUnits(Path.of("a.geojson"), true),
        parsed("import units --skip-bad a.geojson"));
    assertEquals(new Command.AddExamples(353, 75), parsed("examples add 353"));
    assertEquals(new Command.AddExamples(5, 9), parsed("examples add 5 --seed 9"));
    assertEquals(new Command.RemoveExamples(), parsed("examples remove"));
    assertEquals(new Command.Help(), parsed("--help"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "import",
        "import organisations",
        "import organisations --skip-bad",
        "import organisations a b",
        "import people a.csv",
        "import units a.geojson --skip",
        "examples",
        "examples add",
        "examples add -1",
        "examples add many",
        "examples add 10000001",
        "examples add 5 --seed",
        "examples add 5 --seed x",
        "examples add 5 6",
        "examples remove all"
      })
  void anything_else_is_wrong_usage(String line) {
    assertTrue(Command.parse(line.split(" ")).isEmpty());
  }

  private static Command parsed(String line) {
    Optional<Command> command = Command.parse(line.split(" "));
    return command.orElseThrow();
  }
}
