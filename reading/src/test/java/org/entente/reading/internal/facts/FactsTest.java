package org.entente.reading.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.Found;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as people write them, and facts that stand at the top of a text. */
final class FactsTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "ISO day                          | 2024-06-19                      | 2024-06-19",
        "ISO time                         | 2024-06-19T23:59:00-11:00       | 2024-06-19",
        "compact                          | 20240619                        | 2024-06-19",
        "American                         | June 19, 2024                   | 2024-06-19",
        "short month with point           | Feb. 27, 2024                   | 2024-02-27",
        "weekday before                   | Wednesday, June 19, 2024        | 2024-06-19",
        "British                          | 19 June 2024                    | 2024-06-19",
        "ordinal                          | 19th of June, 2024              | 2024-06-19",
        "mail                             | Wed, 19 Jun 2024 10:00:00 +0000 | 2024-06-19",
        "points                           | 19.06.2024                      | 2024-06-19",
        "slashes, only a day can be 19    | 06/19/2024                      | 2024-06-19",
        "slashes, the other way round     | 19/06/2024                      | 2024-06-19",
        "nobody knows which is the month  | 03/04/2024                      | -",
        "German                           | 24. Oktober 2024                | 2024-10-24",
        "German with an umlaut            | 3. März 2025                    | 2025-03-03",
        "Portuguese                       | 15 de outubro de 2024           | 2024-10-15",
        "Portuguese with a cedilla        | 1 de março de 2024              | 2024-03-01",
        "no such day                      | 2024-02-30                      | -",
        "no such year of publication      | 19 June 0024                    | -",
        "no date                          | yesterday                       | -",
        "a day without a year             | June 19                         | -",
      })
  void readsDates(String why, String text, @Nullable LocalDate day) {
    assertThat(DateText.find(text)).as(why).isEqualTo(Optional.ofNullable(day).map(Period::day));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "full dateline            | SEOUL, June 19, 2024 (Harbour Wire) — The two met.      | 2024-06-19 | Harbour Wire | dateline",
        "two hyphens              | Seoul, August 4 (Wire) -- The two met on Friday.         | -          | Wire         | -",
        "slashes                  | MOSCOW, June 19, 2024. /Wire/. The two met on Friday.    | 2024-06-19 | Wire         | dateline",
        "agency and hyphen        | NEW DELHI (Wire) - The two met on Friday.                | -          | Wire         | -",
        "published line           | Published: 12 March 2025                                 | 2025-03-12 | -            | line at the top of the text",
        "posted on                | Posted on March 12, 2025 at 9:30                         | 2025-03-12 | -            | line at the top of the text",
        "published without colon  | Published 12 March 2025                                  | 2025-03-12 | -            | line at the top of the text",
        "a line that is a date    | Wednesday, 12 March 2025                                 | 2025-03-12 | -            | date line at the top of the text",
        "source line              | Source: Valley Post                                      | -          | Valley Post  | -",
        "an update as last resort | Last updated: 2025-03-12                                 | 2025-03-12 | -            | line \"Updated\" at the top of the text",
        "a date in a sentence     | On June 19, 2024 the two met, the ministry said.         | -          | -            | -",
        "brackets in a sentence   | The Foundation (a think tank) - or so it says - met.     | -          | -            | -",
        "a word before a colon    | Date: unknown                                            | -          | -            | -",
      })
  void readsTheTop(
      String why,
      String line,
      @Nullable LocalDate day,
      @Nullable String publisher,
      @Nullable String where) {
    Facts facts = TopOfText.find("A headline without any fact\n" + line + "\nMore follows here.\n");
    Found<Period> date = facts.date();
    assertThat(date == null ? null : date.value())
        .as(why)
        .isEqualTo(day == null ? null : Period.day(day));
    assertThat(date == null ? null : date.where()).as(why).isEqualTo(where);
    Found<String> found = facts.publisher();
    assertThat(found == null ? null : found.value()).as(why).isEqualTo(publisher);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "outlet and day                 ; Head / By Ann Lee / Harbour Gazette, 12 March 2025 / Text. ; 2025-03-12 ; line 3 of the text",
        "empty lines are counted        ; Head /  / Harbour Gazette, 12 March 2025 / Text.           ; 2025-03-12 ; line 3 of the text",
        "byline and day                 ; Head / By Ann Lee | 14 October 2025 / Text.                ; 2025-10-14 ; line 2 of the text",
        "with minutes to read           ; Head / By Ann Lee | 14 October 2025 | 5 min read / Text.   ; 2025-10-14 ; line 2 of the text",
        "byline, outlet, day            ; Head / By Ann Lee, Fjord Dispatch, 3 May 2025 / Text.      ; 2025-05-03 ; line 2 of the text",
        "byline after the day           ; Head / Fjord Review, 6 May 2024. By Ann Lee / Text.        ; 2024-05-06 ; line 2 of the text",
        "number of a paper              ; Head / Fjord Institute · Brief 7 · 14 October 2025 / Text. ; 2025-10-14 ; line 2 of the text",
        "the same on a title page       ; FJORD INSTITUTE Policy Brief 33 20 May 2025 / Head / Text. ; 2025-05-20 ; line 1 of the text",
        "ISO day                        ; Head / Fjord Review | 2025-05-20 / Text.                   ; 2025-05-20 ; line 2 of the text",
        "weekday between                ; Head / Fjord Review, Tuesday, 20 May 2025 / Text.          ; 2025-05-20 ; line 2 of the text",
        "German                         ; Kopf / Hafenblatt, 24. Oktober 2024. Von Ute Amsel / Text. ; 2024-10-24 ; line 2 of the text",
        "Portuguese                     ; Cabeça / Correio do Porto, 15 de maio de 2024 / Texto.     ; 2024-05-15 ; line 2 of the text",
        "a headline that ends in a day  ; The Fjord Accord, 19 June 2024 / Text.                     ; -          ; -",
        "a sentence                     ; Head / Norway signed the accord on 19 June 2024. / Text.   ; -          ; -",
        "a sentence set off by commas   ; Head / In Oslo, 19 June 2024, the two met again. / Text.   ; -          ; -",
        "By with a day is no byline     ; Head / By Monday, 19 June 2024 / the army had left.        ; -          ; -",
        "a caption                      ; Head / Ann Lee and Ute Amsel, Oslo, 19 June 2024 / Text.   ; -          ; -",
        "a caption with its credit      ; Head / Oslo, 19 June 2024 (Photo: Ann Lee) / Text.         ; -          ; -",
        "what happened where            ; Head / Summit in Oslo, 19 June 2024 / Text.                ; -          ; -",
        "from one day to another        ; Head / Fjord Review, 1 May 2024 to 3 June 2024 / Text.     ; -          ; -",
        "a month without a day          ; Head / Fjord Review, June 2024 / Text.                     ; -          ; -",
      })
  void readsTheImprint(String why, String lines, @Nullable LocalDate day, @Nullable String where) {
    Found<Period> date = TopOfText.find(lines.replace(" / ", "\n")).date();
    assertThat(date == null ? null : date.value())
        .as(why)
        .isEqualTo(day == null ? null : Period.day(day));
    assertThat(date == null ? null : date.where()).as(why).isEqualTo(where);
  }

  @Test
  void takesNoImprintFromFurtherDown() {
    String text = "Head\n" + "A line of the story\n".repeat(8) + "Fjord Review, 3 May 2024\n";
    assertThat(TopOfText.find(text).date()).isNull();
  }

  @Test
  void doesNotTakeADateFromFurtherDown() {
    String text = "A sentence of the story goes here.\n".repeat(30) + "Published: 12 March 2025\n";
    assertThat(TopOfText.find(text).date()).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "a line without a full stop is a title | Grain for shells / The two met.   | Grain for shells",
        "a question is one too                 | Who gains from it? / The two met. | Who gains from it?",
        "a sentence is none                    | The two met. / They talked.       | -",
        "a header line is none                 | Date: 2024-06-19 / The two met.   | -",
        "a lone line is none                   | Grain for shells                  | -",
      })
  void findsATitle(String why, String lines, @Nullable String title) {
    Found<String> found = FirstLine.find(lines.replace(" / ", "\n"));
    assertThat(found == null ? null : found.value()).as(why).isEqualTo(title);
  }
}
