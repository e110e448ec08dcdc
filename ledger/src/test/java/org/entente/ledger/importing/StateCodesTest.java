package org.entente.ledger.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.ActorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a file writes a state, the same actor is meant. */
class StateCodesTest {

  private final StateCodes codes = StateCodes.load();

  @ParameterizedTest(name = "{0} {1} in {2} is {3}: {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "COW    | 365  | 1950 | RUS  | one state through its changes of name",
        "COW    | 345  | 1990 | YUG  | before it fell apart",
        "COW    | 345  | 2010 | SRB  | after",
        "COW    | 2.0  | 2000 | USA  | as spreadsheets write it",
        "COW    | 260  | 1980 | DEU  | its western part",
        "GW     | 678  | 2000 | YEM  | where the two lists differ",
        "GW     | 970  | 2000 | KIR  | where the two lists differ",
        "COW    | 970  | 2000 | NRU  | where the two lists differ",
        "NUMBER | 842  | 2000 | USA  | a customs area",
        "NUMBER | 004  | 2000 | AFG  | zeros in front",
        "ISO2   | gb   | 2000 | GBR  | small letters",
        "ISO3   | COK  | 2000 | COK  | a territory without a line of its own",
        "CAMEO  | ROM  | 2000 | ROU  | a code of CAMEO's own",
        "CAMEO  | WST  | 2000 | WEST | a region",
        "NAME   | St. Lucia | 2000 | LCA | shortened",
        "NAME   | TRINIDAD & TOBAGO | 2000 | TTO | in capitals",
        "NAME   | Cote d'Ivoire | 2000 | CIV | without the accent",
        "NAME   | The Gambia | 2000 | GMB | with the article",
        "NAME   | European Union** | 2000 | EU | a body, with the mark of one table",
      })
  void areUnderstood(CodeScheme scheme, String code, int year, String actor, String why) {
    assertThat(codes.find(scheme, code, year))
        .as(why)
        .map(StateCodes.Meaning::actor)
        .contains(new ActorCode(actor));
  }

  @Test
  void knownNobodiesAndUnknownCodesDiffer() {
    assertThat(codes.find(CodeScheme.COW, "300", 1900)).contains(new StateCodes.Meaning(null));
    assertThat(codes.find(CodeScheme.NAME, "Viet Cong (South Vietnam)*", 1970))
        .contains(new StateCodes.Meaning(null));
    assertThat(codes.find(CodeScheme.COW, "999", 1900)).isEmpty();
    assertThat(codes.find(CodeScheme.NAME, "Atlantis", 1900)).isEmpty();
    assertThat(codes.find(CodeScheme.ISO3, "QQQ", 1900)).isEmpty();
  }
}
