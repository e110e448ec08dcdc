package org.entente.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.model.ActorCode;
import org.entente.model.Measure;
import org.entente.model.Tie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What imported tables say of a tie, as published. */
class PublishedFiguresTest {
  private static final Tie TIE = new Tie(new ActorCode("RUS"), new ActorCode("PRK"));
  private static final LocalDate DAY = LocalDate.of(2021, 12, 31);
  private static final String NAME = "published-figures";

  private final ImportedLedger ledger;

  PublishedFiguresTest(@TempDir Path folder) {
    this.ledger = new ImportedLedger(folder);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void armsOfAFormerStateStandUnderItsOwnName() throws IOException {
    ledger.take(
        "sipri",
        "tiv.csv",
        """
        supplier,recipient,year,tiv_millions,supplier_cow,recipient_cow
        Soviet Union,North Korea,1990,7,365,731
        Soviet Union,North Korea,1991,5,365,731
        Russia,North Korea,1992,3,365,731
        Russia,North Korea,2024,9,365,731
        """);
    Found found = Found.of(NAME, TIE, ledger.imported(), DAY);
    assertThat(found.mid("SUN → PRK, arms-delivered, sum of 1990–1991")).isEqualTo(12);
    assertThat(found.mid("RUS → PRK, arms-delivered, sum of 1992"))
        .as("what is later than the day does not count")
        .isEqualTo(3);
    assertThat(found.mid("1991, SUN → PRK, arms-delivered")).isEqualTo(5);
    assertThat(found.value("1991, SUN → PRK, arms-delivered").unit()).contains("TIV");
    assertThat(found.measure().rows()).contains(new Measure.Row("arms-delivered (tiv.csv)", 3));
  }

  @Test
  void tablesAreNotAddedAndNothingIsSaidWhereNoneIs() throws IOException {
    assertThat(Found.of(NAME, TIE, ledger.imported(), DAY).measure().note())
        .contains("entente import list");
    ledger.take(
        "trade-figures",
        "figures.csv",
        "exporter,importer,year,exports_usd,source,note\nRUS,PRK,2019,44900000,a report,\n");
    ledger.take("trade-baci", "baci.csv", "t,i,j,k,v,q\n2019,643,408,270900,45000,1\n");
    Found found = Found.of(NAME, TIE, ledger.imported(), DAY);
    assertThat(found.labels())
        .containsExactly("2019, RUS → PRK, exports-baci", "2019, RUS → PRK, exports-figures");
  }

  /** Facts that were computed apart from this program, from the published files. */
  @Test
  void factsOfThePublishedFiles() {
    ledger.take("sipri", SharedData.get("sipri_arms/tiv_dyad_year_1950_2021.csv"));
    ledger.take("trade-itpd-e", SharedData.get("trade/dyads_prk_rus_chn_kor_2000_2016.csv"));
    ledger.take("un-sanctions", SharedData.get("sanctions/un_sc_consolidated_list.csv"));
    Found found = Found.of(NAME, TIE, ledger.imported(), DAY);
    assertThat(found.mid("SUN → PRK, arms-delivered, sum of 1950–1991")).isEqualTo(18_300);
    assertThat(found.mid("RUS → PRK, arms-delivered, sum of 1992–2010")).isEqualTo(482);
    assertThat(Math.round(found.mid("2012, RUS → PRK, exports-2010") / 1e5)).isEqualTo(1740);
    assertThat(Math.round(found.mid("2012, PRK → RUS, exports-2010") / 1e5)).isEqualTo(155);
    assertThat(found.mid("names listed by UN against PRK, listed 2009-04-24 to 2018-03-30"))
        .isEqualTo(155);
  }
}
