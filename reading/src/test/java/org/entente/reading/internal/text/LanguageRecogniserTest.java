package org.entente.reading.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A short English text is English; what cannot be told is {@code und} and no foreign language. */
final class LanguageRecogniserTest {

  private final LanguageRecogniser languages = new LanguageRecogniser();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "one English sentence       | en  | The ministry said that the ships had left the port of the capital.",
        "names of other languages   | en  | Kim Jong Un and Sergei Shoigu met in Pyongyang, and then visited the exhibition of the army with Wang Yi.",
        "a headline is too short    | und | Moscow, Pyongyang sign pact",
        "figures only               | und | 1,200 5,000 2023 2024 12.5",
        "German                     | de  | Das Ministerium teilte mit, dass die Schiffe den Hafen der Hauptstadt am Mittwoch verlassen hätten und nun mit Getreide beladen nach Osten unterwegs seien, wo sie in der kommenden Woche erwartet würden.",
        "Portuguese                 | pt  | O ministério informou que os navios deixaram o porto da capital na quarta-feira, carregados de cereais, e que devem chegar na próxima semana ao seu destino, segundo fontes do governo e da imprensa local.",
        "French                     | fr  | Le ministère a indiqué que les navires avaient quitté le port de la capitale mercredi, chargés de céréales, et qu'ils devraient arriver la semaine prochaine à leur destination, selon des sources du gouvernement.",
        "Russian                    | ru  | Министерство сообщило, что суда вышли из порта столицы в среду с грузом зерна.",
        "Korean                     | ko  | 외무성은 수요일에 곡물을 실은 선박들이 수도의 항구를 떠났다고 발표했다.",
        "Chinese                    | zh-CN | 外交部表示，这些装载粮食的船只已于星期三离开首都的港口，预计下周抵达目的地。",
      })
  void recognises(String why, String language, String text) {
    assertThat(languages.recognise(text)).as(why).isEqualTo(language);
  }
}
