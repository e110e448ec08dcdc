package org.entente.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.measures.EntryMaker.dossier;
import static org.entente.measures.EntryMaker.entry;

import java.time.LocalDate;
import org.entente.model.Channel;
import org.entente.model.Dossier;
import org.entente.model.Measure;
import org.junit.jupiter.api.Test;

/** Which assumption moves the exchange most. */
class SensitivityTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 9, 30);

  /**
   * Shells 5.7–6.7 million at 500–1,000 against a stated 0.457–1.19 billion. Log-normal q, p and m
   * with σ = ln(high/low)/3.2898: the variances of q·p and m, and within q·p the shares (e^σq² − 1)
   * and (e^σp² − 1) of E² , are computed by hand here.
   */
  @Test
  void thePriceOfAShellMovesTheNetValueMost() {
    Dossier dossier =
        dossier(
            entry("e1").item("artillery shells").quantity(5.7e6, 6.7e6, "rounds"),
            entry("e2").back().channel(Channel.ECONOMIC).item("food").money(0.457e9, 1.19e9));
    Found found = Found.of("sensitivity", dossier, Imported.none(), TODAY);
    double sq = Math.pow(Math.log(6.7 / 5.7) / 3.2898, 2);
    double sp = Math.pow(Math.log(2) / 3.2898, 2);
    double sm = Math.pow(Math.log(1.19 / 0.457) / 3.2898, 2);
    double meanV = Math.sqrt(5.7e6 * 6.7e6 * 500 * 1000) * Math.exp((sq + sp) / 2);
    double meanM = Math.sqrt(0.457e9 * 1.19e9) * Math.exp(sm / 2);
    double varV = meanV * meanV * (Math.exp(sq + sp) - 1);
    double varM = meanM * meanM * (Math.exp(sm) - 1);
    double price = meanV * meanV * (Math.exp(sp) - 1) / (varV + varM);
    double quantity = meanV * meanV * (Math.exp(sq) - 1) / (varV + varM);
    String by = ", share of the variance by itself";
    assertThat(found.labels().get(0)).startsWith("AAA → BBB, artillery shells, price (assumed)");
    assertThat(found.mid("AAA → BBB, artillery shells, price (assumed)" + by))
        .isCloseTo(price, within(0.03));
    assertThat(found.mid("AAA → BBB, artillery shells, quantity" + by))
        .isCloseTo(quantity, within(0.03));
    assertThat(found.mid("BBB → AAA, food, value" + by))
        .isCloseTo(varM / (varV + varM), within(0.03));
    Measure.Value swing =
        found.value(
            "net AAA → BBB from one end of it to the other: AAA → BBB, artillery shells, price"
                + " (assumed)");
    double q = Math.sqrt(5.7e6 * 6.7e6);
    double m = Math.sqrt(0.457e9 * 1.19e9);
    assertThat(swing.low()).isCloseTo(500 * q - m, within(1.0));
    assertThat(swing.high()).isCloseTo(1000 * q - m, within(1.0));
    assertThat(found.measure().note()).contains("artillery shells, price");
  }
}
