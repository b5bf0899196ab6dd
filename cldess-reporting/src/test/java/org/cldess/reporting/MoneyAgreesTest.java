package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.View;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.life.Lives;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/** Every figure of money on a page equals the same figure on the other pages, and the sum of the movements. */
class MoneyAgreesTest {
    private static final int CASES = 12;
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2018, 6, 30), LocalDate.of(2060, 1, 1));

    /** Returns the pages of the movements of lines; those of grants are shared among lines, which other tests check. */
    private static MoneyPages pages(Dossier dossier, LocalDate day) {
        Dossier ofLines = dossier.toBuilder()
                .movements(dossier.movements().stream()
                        .filter(movement -> movement.grant().isEmpty())
                        .toList())
                .build();
        return new MoneyPages(View.of(ofLines, day, Audience.COMMITTEE, Locale.FRENCH));
    }

    @Test
    void the_pages_agree_on_the_money_of_a_plan_with_capital() {
        assertThat(pages(SmallDossier.withCapital(), SmallDossier.DAY).check()).isGreaterThan(100);
    }

    @Test
    void the_pages_agree_on_the_money_of_a_life() {
        for (LocalDate day : Cases.areLong() ? Lives.DAYS : List.of(Lives.END)) {
            assertThat(pages(Lives.ended().dossier(), day).check()).isGreaterThan(100);
        }
    }

    @Test
    void the_pages_agree_on_the_money_of_every_dossier() {
        int figures = 0;
        int severalBases = 0;
        int withCapital = 0;
        for (long seed : Cases.seeds(CASES).boxed().toList()) {
            Dossier dossier = seed % 2 == 0 ? GeneratedDossiers.full(seed / 2) : GeneratedDossiers.mixed(seed / 2);
            for (LocalDate day : DAYS) {
                MoneyPages pages = pages(dossier, day);
                figures += pages.check();
                severalBases += pages.isOnSeveralBases() ? 1 : 0;
                withCapital += pages.hasCapital() ? 1 : 0;
            }
        }

        assertThat(figures).isGreaterThan(1_000);
        assertThat(severalBases).isPositive();
        assertThat(withCapital).isPositive();
    }
}
