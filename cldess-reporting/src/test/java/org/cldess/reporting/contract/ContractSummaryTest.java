package org.cldess.reporting.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cldess.contract.Contract;
import org.cldess.contract.text.Envelope;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.money.Amount;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the exact wording of the contract’s summary for zero, one and several of each thing that it counts. */
class ContractSummaryTest {
    private static final String FUNDED_FR = " Les actions prévoient 20 800 € de financements.";
    private static final String FUNDED_EN = " Its actions plan €20,800 of funding.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | ''
            1 | Le contrat a 1 objectif global.
            2 | Le contrat a 2 objectifs globaux.
            3 | Le contrat a 3 objectifs globaux.
            """)
    void counts_the_objectives_of_the_first_level(int objectives, String sentence) {
        assertThat(verdict(of(2, objectives), Locale.FRENCH))
                .isEqualTo("Du 1er janvier 2012 au 31 décembre 2015, la Région d’Essai et la Communauté d’Essai "
                        + "s’engagent ensemble." + (sentence.isEmpty() ? "" : " " + sentence) + FUNDED_FR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | ''
            1 | The contract has 1 global objective.
            2 | The contract has 2 global objectives.
            3 | The contract has 3 global objectives.
            """)
    void counts_the_objectives_of_the_first_level_in_english(int objectives, String sentence) {
        assertThat(verdict(of(2, objectives), Locale.ENGLISH))
                .isEqualTo("From 1 January 2012 to 31 December 2015, the Région d’Essai and the Communauté d’Essai "
                        + "commit themselves together." + (sentence.isEmpty() ? "" : " " + sentence) + FUNDED_EN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | Le contrat va du 1er janvier 2012 au 31 décembre 2015. Ses parties ne sont pas encore renseignées.
            1 | Du 1er janvier 2012 au 31 décembre 2015, la Région d’Essai s’engage.
            2 | Du 1er janvier 2012 au 31 décembre 2015, la Région d’Essai et la Communauté d’Essai s’engagent ensemble.
            """)
    void says_who_commits_itself_or_themselves(int parties, String sentence) {
        assertThat(verdict(of(parties, 0), Locale.FRENCH)).isEqualTo(sentence + FUNDED_FR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | The contract runs from 1 January 2012 to 31 December 2015. Its parties are not recorded yet.
            1 | From 1 January 2012 to 31 December 2015, the Région d’Essai commits itself.
            2 | From 1 January 2012 to 31 December 2015, the Région d’Essai and the Communauté d’Essai commit themselves together.
            """)
    void says_who_commits_itself_or_themselves_in_english(int parties, String sentence) {
        assertThat(verdict(of(parties, 0), Locale.ENGLISH)).isEqualTo(sentence + FUNDED_EN);
    }

    @Test
    void says_nothing_of_money_where_no_action_plans_any() {
        Dossier unfunded =
                of(1, 0).toBuilder().actions(List.of()).movements(List.of()).build();

        assertThat(verdict(unfunded, Locale.FRENCH))
                .isEqualTo("Du 1er janvier 2012 au 31 décembre 2015, la Région d’Essai s’engage.");
    }

    @Test
    void tells_what_the_envelopes_commit_beside_what_the_actions_plan() {
        Dossier dossier = of(1, 0);
        List<Envelope> envelopes = List.of(envelope(2012, "25000"), envelope(2013, "10500"));
        Dossier committed = dossier.toBuilder()
                .contract(dossier.contract().toBuilder().envelopes(envelopes).build())
                .build();

        assertThat(verdict(committed, Locale.FRENCH))
                .isEqualTo("Du 1er janvier 2012 au 31 décembre 2015, la Région d’Essai s’engage. "
                        + "Les financeurs y réservent 35 500 € d’enveloppes." + FUNDED_FR);
        assertThat(verdict(committed, Locale.ENGLISH))
                .contains("Funders commit €35,500 to it in envelopes." + FUNDED_EN);
    }

    private static Envelope envelope(int year, String euros) {
        return new Envelope(SmallDossier.dossier().contract().parties().get(0).actor(), year, Amount.euros(euros));
    }

    /** Returns the small dossier with only its first parties and objectives. */
    private static Dossier of(int parties, int objectives) {
        Dossier small = SmallDossier.dossier();
        Contract contract = small.contract();
        return small.toBuilder()
                .contract(contract.toBuilder()
                        .parties(contract.parties().subList(0, parties))
                        .signatures(contract.signatures().stream()
                                .filter(signature -> contract.parties().subList(0, parties).stream()
                                        .anyMatch(party -> party.id().equals(signature.party())))
                                .toList())
                        .decisions(List.of())
                        .objectives(contract.objectives().subList(0, objectives))
                        .build())
                .actions(small.actions().stream()
                        .map(action -> action.toBuilder().objectives(List.of()).build())
                        .toList())
                .build();
    }

    private static String verdict(Dossier dossier, Locale locale) {
        Report report = Reports.CONTRACT.of(dossier, SmallDossier.DAY, Audience.COMMITTEE, locale);
        return report.sections().stream()
                .filter(section -> section.id().equals("essentiel"))
                .map(Section::blocks)
                .flatMap(List::stream)
                .filter(Notice.class::isInstance)
                .map(block -> (Paragraph) ((Notice) block).blocks().get(0))
                .map(paragraph -> paragraph.text().plain())
                .findFirst()
                .orElseThrow()
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ');
    }
}
