package org.entente.measures.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against published worked examples. */
class AgreementTest {

  /**
   * The table "SexualFun" of Hout, Duncan and Sobel (1987), in Agresti, Categorical Data Analysis;
   * the R package vcd prints for it Kappa(): unweighted 0.1293, weighted (linear) 0.2374.
   */
  @Test
  void kappaOfTheTableOfAgresti() {
    double[][] couples = {{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}};
    assertThat(new Agreement(couples, Agreement.Distance.NOMINAL).kappa())
        .isCloseTo(0.1293, within(0.00005));
    assertThat(new Agreement(couples, Agreement.Distance.LINEAR).kappa())
        .isCloseTo(0.2374, within(0.00005));
  }

  /**
   * The worked example of Wikipedia, "Scott's Pi": Pr(a) 0.333, Pr(e) 0.369, π −0.057, from the
   * rounded probabilities.
   */
  @Test
  void piOfTheTableOfWikipedia() {
    double[][] annotators = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
    Agreement agreement = new Agreement(annotators, Agreement.Distance.NOMINAL);
    assertThat(agreement.agreement()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(agreement.pi()).isCloseTo(-0.057, within(0.001));
  }

  /** By hand: of four roll calls two alike, one a step apart, one opposed; D_o = 1.5 / 4. */
  @Test
  void sAndAgreementByHand() {
    double[][] votes = {{1, 0, 1}, {1, 1, 0}, {0, 0, 0}};
    Agreement agreement = new Agreement(votes, Agreement.Distance.LINEAR);
    assertThat(agreement.agreement()).isEqualTo(1 - 1.5 / 4);
    assertThat(agreement.s()).isEqualTo(1 - 2 * 1.5 / 4);
  }

  @Test
  void theSideThatIsNamedFirstDoesNotMatter() {
    double[][] votes = {{10, 2, 1}, {4, 3, 0}, {5, 1, 2}};
    double[][] turned = {{10, 4, 5}, {2, 3, 1}, {1, 0, 2}};
    Agreement one = new Agreement(votes, Agreement.Distance.LINEAR);
    Agreement other = new Agreement(turned, Agreement.Distance.LINEAR);
    assertThat(one.kappa()).isCloseTo(other.kappa(), within(1e-12));
    assertThat(one.pi()).isCloseTo(other.pi(), within(1e-12));
    assertThat(one.pi()).isLessThanOrEqualTo(one.kappa());
  }

  @Test
  void withoutChanceToDisagreeNothingIsComputed() {
    double[][] always = {{9, 0, 0}, {0, 0, 0}, {0, 0, 0}};
    Agreement agreement = new Agreement(always, Agreement.Distance.LINEAR);
    assertThat(agreement.agreement()).isEqualTo(1);
    assertThat(agreement.kappa()).isNaN();
    assertThatThrownBy(() -> new Agreement(new double[3][3], Agreement.Distance.LINEAR))
        .hasMessageContaining("counts");
  }
}
