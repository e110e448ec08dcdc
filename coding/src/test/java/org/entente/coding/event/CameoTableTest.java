package org.entente.coding.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.entente.coding.LexiconException;
import org.entente.coding.LoadedCoder;
import org.entente.coding.frame.Frame;
import org.entente.coding.frame.Frames;
import org.entente.model.Channel;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Events of PLOVER and their codes in CAMEO. */
class CameoTableTest {

  private static final Path SHARED =
      Path.of(System.getenv().getOrDefault("ENTENTE_SHARED", "../../shared"));
  private final CameoTable table = CameoTable.load();

  @ParameterizedTest(name = "{0}/{1}, {2}, {3}, by {4}: {5} ({6})")
  @CsvSource({
    "AID, military, transfer, military, arm, 072, military aid by its mode",
    "AID, , transfer, economic, provide, 071, economic aid by its channel",
    "AID, , transfer, general, provide, 07, the leaf cannot be told",
    "AID, , deployment, military, deploy, 074, soldiers sent to help",
    "AID, , transfer, humanitarian, accept-refugees, 075, asylum by its rule",
    "AGREE, , transfer, military, provide, 0332, military aid promised",
    "CONSULT, visit, meeting, political, visit, 042, a visit",
    "SUPPORT, , agreement, alliance, sign, 057, a treaty signed",
    "SANCTION, discontinue, sanction, sanctions, sanction-noun, 163, sanctions imposed",
    "SANCTION, discontinue, transfer, economic, reduce-flow, 162, aid reduced",
    "SANCTION, discontinue, sanction, sanctions, cut-off, 16, ties or aid or talks",
    "ACCUSE, investigate, position, political, investigate, 09, a root of its own",
    "ASSAULT, , action, military, attack, 19, force between states",
  })
  void givesTheCode(
      EventType type,
      String mode,
      String kind,
      String channel,
      String rule,
      String code,
      String why) {
    assertThat(table.find(new Event(type, mode), Kind.get(kind), Channel.get(channel), rule))
        .as(why)
        .contains(code);
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyTypeHasACode(EventType type) {
    for (Kind kind : Kind.values()) {
      for (Channel channel : Channel.values()) {
        assertThat(table.find(new Event(type, "no such mode"), kind, channel, "no such rule"))
            .isPresent();
      }
    }
  }

  @Test
  void everyEventOfTheFramesHasACode() {
    for (Frame frame : Frames.load().list()) {
      Event event = frame.event();
      if (event != null) {
        assertThat(table.find(event, frame.kind(), Channel.GENERAL, frame.name()))
            .as(frame.name())
            .isPresent();
      }
    }
  }

  @Test
  void standsBesideTheEventInStatements() {
    Statement statement =
        LoadedCoder.code("Norway has given Moldova 40 tanks.").statements().get(0);
    assertThat(statement.event()).isEqualTo(new Event(EventType.AID, null, "072"));
  }

  @Test
  void everyCodeIsOneOfTheScheme() throws IOException {
    Path scheme = SHARED.resolve("data/cameo_goldstein.tsv");
    assumeTrue(Files.exists(scheme), "the list of codes is not here: skipped");
    Set<String> codes = new TreeSet<>();
    for (String line : Files.readAllLines(scheme)) {
      codes.add(line.split("\t", -1)[0]);
    }
    assertThat(codes).containsAll(table.codes());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "AID;*;*;*;*, six cells",
    "HELP;*;*;*;*;07, HELP",
    "AID;*;gift;*;*;07, gift",
    "AID;*;*;fishing;*;07, fishing",
    "AID;*;*;*;*;21, no code",
  })
  void mistakesAreNamedWithTheirLine(String row, String said) {
    assertThatThrownBy(
            () ->
                CameoTable.read(
                    "cameo.tsv",
                    new BufferedReader(new StringReader("# head\n" + row.replace(';', '\t')))))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("cameo.tsv:2")
        .hasMessageContaining(said);
  }
}
