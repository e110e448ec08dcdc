package org.entente.coding.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every type and mode of PLOVER, and every kind, has a frame that can give it. */
class PloverModesTest {

  private static final Set<Event> EVENTS =
      Frames.load().list().stream()
          .map(Frame::event)
          .filter(Objects::nonNull)
          .collect(Collectors.toSet());

  /** The modes that the PLOVER manual (draft 2.0) lists for each type. */
  @ParameterizedTest
  @CsvSource({
    "CONSULT, visit third-party multilateral phone",
    "RETREAT, withdraw release disarm ceasefire access resign",
    "REQUEST, assist change yield meet",
    "ACCUSE, disapprove investigate allege",
    "REJECT, assist change yield meet",
    "THREATEN, restrict arrest relations expel territory violence",
    "PROTEST, demo riot strike hunger boycott obstruct vandalize",
    "SANCTION, convict expel withdraw discontinue",
    "MOBILIZE, troops weapons police militia",
    "COERCE, seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT, abduct beat torture sexual targeted destroy primitive firearms explosives"
        + " suicide-attack aerial drone heavy-weapons crowd-control unconventional"
  })
  void everyModeHasAFrame(EventType type, String modes) {
    assertThat(EVENTS)
        .extracting(event -> event.type() + "/" + event.mode())
        .containsAll(Set.of(modes.split(" ")).stream().map(mode -> type + "/" + mode).toList());
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyTypeHasAFrame(EventType type) {
    assertThat(EVENTS).extracting(Event::type).contains(type);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindHasAFrame(Kind kind) {
    assertThat(Frames.load().list()).extracting(Frame::kind).contains(kind);
  }
}
