package org.entente.coding.parse.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of the file that the model is kept in; the model here is one that a hand can make.
 */
class ModelStoreTest {

  private Path folder;
  private Path file;

  @BeforeEach
  void write(@TempDir Path temporary) throws IOException {
    folder = temporary;
    file = folder.resolve("small.model");
    new ModelStore(folder, message -> {}).write(model(), file);
  }

  @Test
  void readsWhatWasWritten() throws IOException {
    EnglishModel read = ModelStore.readChecked(file);
    assertThat(read.tags().find("NN")).isEqualTo(1);
    assertThat(read.lexicon().tags(read.lexicon().ambiguity("oil"))).containsExactly(1, 0);
    float[] scores = read.parser().weights().scores();
    read.parser().weights().add(new int[] {2}, 1, new int[1], scores);
    assertThat(scores).startsWith(0f, 1.5f);
  }

  @Test
  void leavesNothingHalfWrittenBehind() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void noticesEveryBitThatHasChanged() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] ^= 16;
      Files.write(file, bytes);
      assertThatThrownBy(() -> ModelStore.readChecked(file))
          .as("byte %d", i)
          .isInstanceOf(IOException.class);
      bytes[i] ^= 16;
    }
  }

  @Test
  void noticesAFileThatIsCutOff() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int length : new int[] {0, 7, 12, bytes.length / 2, bytes.length - 1}) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> ModelStore.readChecked(file))
          .as("%d bytes", length)
          .isInstanceOf(IOException.class);
    }
  }

  private static EnglishModel model() {
    WeightsBuilder weights = new WeightsBuilder(2);
    weights.add(new float[] {0, 1.5f});
    Component component = new Component(weights.build(), List.of());
    return new EnglishModel(
        SymbolTable.of(List.of("oil")),
        SymbolTable.of(List.of("VB", "NN")),
        SymbolTable.of(List.of("nsubj")),
        SymbolTable.of(List.of("N_S_", "L_R_nsubj")),
        List.of(new int[] {0}, new int[] {0, 1}),
        new Lexicon(
            SymbolTable.of(List.of("oil")),
            new int[] {0},
            new int[] {-1},
            new int[][] {{1, 0}},
            new int[][] {}),
        component,
        component);
  }
}
