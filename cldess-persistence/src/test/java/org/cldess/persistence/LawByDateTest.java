package org.cldess.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cldess.contract.party.Party;
import org.cldess.dossier.Dossier;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.rule.Parameter;
import org.cldess.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The same fact under the law of its day: the sample file with other dates, each on the last day of one law and on the
 * first day of the next.
 */
class LawByDateTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode SAMPLE =
            JSON.readTree(Path.of("../examples/command-line/src/main/dossiers/grasse.json"));

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String ACT = "/deliberations/1";
    private static final String REGION = "/contract/signatures/0";
    private static final String EPCI = "/contract/signatures/1";

    /** Returns the sample with some values replaced; “null” means known to be none. */
    private static Dossier file(Map<String, String> facts) {
        JsonNode tree = SAMPLE.deepCopy();
        facts.forEach((pointer, value) -> {
            int end = pointer.lastIndexOf('/');
            ObjectNode holder = (ObjectNode) tree.at(pointer.substring(0, end));
            holder.set(pointer.substring(end + 1), JSON.readTree(value));
        });
        return DossierFile.read(JSON.writeValueAsBytes(tree)).orElseThrow();
    }

    private static Map<String, String> facts(String... pointersAndValues) {
        Map<String, String> facts = new TreeMap<>();
        for (int i = 0; i < pointersAndValues.length; i += 2) {
            facts.put(pointersAndValues[i], "\"" + pointersAndValues[i + 1] + "\"");
        }
        return facts;
    }

    private static Finding finding(Dossier dossier, String code, String path) {
        List<Finding> found = Rulebook.france().find(code).orElseThrow().check(dossier.seenOn(TODAY), TODAY).stream()
                .filter(finding -> finding.path().equals(path))
                .toList();
        assertThat(found).as("%s at %s", code, path).hasSize(1);
        return found.get(0);
    }

    private static Outcome outcome(Dossier dossier, String code, String path) {
        return finding(dossier, code, path).outcome();
    }

    @ParameterizedTest
    @CsvSource({
        "2013-02-18, COMPLIES, NOT_APPLICABLE",
        "2015-08-08, COMPLIES, NOT_APPLICABLE",
        "2015-08-09, NOT_APPLICABLE, COMPLIES"
    })
    void a_region_signs_under_its_general_competence_then_under_one_given_by_law(
            String day, Outcome generally, Outcome within) {
        Dossier dossier = file(facts(
                REGION + "/date", day, EPCI + "/date", day, "/contract/citedCompetence", "développement économique"));

        assertThat(outcome(dossier, "CTR-07", REGION)).isEqualTo(generally);
        assertThat(outcome(dossier, "CTR-08", REGION)).isEqualTo(within);
    }

    @Test
    void the_contract_passes_from_one_body_to_the_next_from_a_day_to_the_other() {
        Dossier dossier = file(Map.of());

        assertThat(dossier.contract().carrier(LocalDate.of(2013, 12, 31)).map(Party::actor))
                .hasToString("Optional[capap]");
        assertThat(dossier.contract().carrier(LocalDate.of(2014, 1, 1)).map(Party::actor))
                .hasToString("Optional[pays-de-grasse]");
        assertThat(outcome(dossier, "CTR-12", "/contract/parties/2/succession")).isEqualTo(Outcome.COMPLIES);
        Dossier late = file(facts("/contract/parties/2/from", "2014-01-02"));
        assertThat(outcome(late, "CTR-12", "/contract/parties/2/succession")).isEqualTo(Outcome.BREACHED);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-30, paper, NOT_APPLICABLE, COMPLIES",
        "2022-07-01, paper, BREACHED, BREACHED",
        "2022-06-30, electronic, NOT_APPLICABLE, COMPLIES",
        "2022-07-01, electronic, COMPLIES, COMPLIES"
    })
    void an_act_of_an_epci_is_published_on_paper_then_electronically(
            String day, String mode, Outcome publication, Outcome enforceable) {
        Dossier dossier = file(facts(
                ACT + "/date", day,
                ACT + "/transmitted", day,
                ACT + "/published", day,
                ACT + "/publicationMode", mode,
                EPCI + "/date", day));

        assertThat(dossier.deliberations().get(1).assembly()).hasToString("capap");
        assertThat(outcome(dossier, "CTR-03", ACT)).isEqualTo(publication);
        assertThat(outcome(dossier, "CTR-02", EPCI)).isEqualTo(enforceable);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-02-18, qualified, 2001-272, COMPLIES",
        "2017-09-30, qualified, 2001-272, COMPLIES",
        "2017-10-01, qualified, 2017-1416, COMPLIES",
        "2017-10-01, advanced, 2017-1416, BREACHED"
    })
    void an_electronic_signature_is_presumed_reliable_by_one_decree_then_by_the_next(
            String day, String level, String decree, Outcome outcome) {
        Dossier dossier = file(facts(EPCI + "/date", day, EPCI + "/method", "electronic", EPCI + "/level", level));

        Finding finding = finding(dossier, "FRM-02", EPCI);

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.parameters()).extracting(Parameter::value).anyMatch(text -> text.contains(decree));
    }
}
