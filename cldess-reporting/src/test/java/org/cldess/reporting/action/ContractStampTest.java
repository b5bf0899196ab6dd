package org.cldess.reporting.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.cldess.contract.text.Term;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.View;
import org.junit.jupiter.api.Test;

class ContractStampTest {
    private static String stamp(Dossier dossier, LocalDate day, Locale locale) {
        return ContractStamp.of(View.of(dossier, day, Audience.PUBLIC, locale))
                .plain()
                .replace('\u00A0', ' ');
    }

    private static Dossier during(LocalDate first, LocalDate last) {
        Dossier small = SmallDossier.dossier();
        return small.toBuilder()
                .contract(
                        small.contract().toBuilder().term(new Term(first, last)).build())
                .build();
    }

    @Test
    void says_how_much_time_a_signed_contract_has_left() {
        Dossier small = SmallDossier.dossier();

        assertThat(stamp(small, SmallDossier.DAY, Locale.FRENCH)).isEqualTo("Signé, en cours, 18 mois restants");
        assertThat(stamp(small, LocalDate.of(2015, 11, 30), Locale.FRENCH)).endsWith("1 mois restant");
        assertThat(stamp(small, LocalDate.of(2015, 12, 2), Locale.FRENCH)).endsWith("moins d’un mois restant");
    }

    @Test
    void says_that_it_is_not_signed_or_not_begun_or_over() {
        LocalDate day = SmallDossier.DAY;
        Dossier early = during(LocalDate.of(2015, 1, 1), LocalDate.of(2017, 12, 31));
        Dossier over = during(LocalDate.of(2010, 1, 1), LocalDate.of(2013, 12, 31));

        assertThat(stamp(SmallDossier.unsigned(), day, Locale.FRENCH)).endsWith(", non signé");
        assertThat(stamp(early, day, Locale.FRENCH)).isEqualTo("Signé, commence le 1er janvier 2015");
        assertThat(stamp(early, day, Locale.ENGLISH)).isEqualTo("Signed, begins on 1 January 2015");
        assertThat(stamp(over, day, Locale.FRENCH)).isEqualTo("Signé, terminé depuis le 31 décembre 2013");
        assertThat(stamp(over, day, Locale.ENGLISH)).isEqualTo("Signed, ended on 31 December 2013");
    }
}
