package org.cldess.sample.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cldess.actor.Contact;
import org.cldess.call.application.ProjectApplication;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractStatus;
import org.cldess.contract.amendment.Amendment;
import org.cldess.decision.Tally;
import org.cldess.dossier.Dossier;
import org.cldess.governance.GovernanceSitting;
import org.cldess.grant.Grant;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.rulebook.Rulebook;
import org.cldess.sample.WrittenDossier;
import org.junit.jupiter.api.Test;

/** The rules find in a life what the program planted there, when it is to be found, and nothing else. */
class LifeFindingsTest {
    /**
     * The number of findings of each rule in the middle, on the last day and after the closing. FRM-02 are electronic
     * signatures below the highest level: five of the charter, two of the third amendment, and of the agreements three
     * and, from August 2019, two more.
     */
    private static final Map<String, List<Integer>> BREACHED = Map.ofEntries(
            Map.entry("CTR-15", List.of(1, 1, 1)),
            Map.entry("CHA-04", List.of(0, 0, 1)),
            Map.entry("DAT-02", List.of(1, 1, 1)),
            Map.entry("DAT-04", List.of(0, 1, 1)),
            Map.entry("DAT-06", List.of(0, 1, 1)),
            Map.entry("FRM-01", List.of(0, 3, 3)),
            Map.entry("FRM-02", List.of(10, 12, 12)),
            Map.entry("GRT-15", List.of(1, 1, 1)),
            Map.entry("GRT-17", List.of(1, 1, 1)),
            Map.entry("PLN-03", List.of(0, 0, 1)),
            Map.entry("PRG-04", List.of(1, 1, 1)),
            Map.entry("PUR-07", List.of(0, 1, 1)));

    /** What cannot be breached without money: rules on grants, the call and the purchases. */
    private static final Set<String> OF_MONEY = Set.of("GRT-15", "GRT-17", "PRG-04", "PUR-07");

    private static final Rulebook RULES = Rulebook.france();

    private static Map<String, Integer> breached(Dossier dossier, LocalDate day) {
        Map<String, Integer> found = new TreeMap<>();
        RULES.check(dossier, day).breached().forEach(finding -> found.merge(finding.code(), 1, Integer::sum));
        return found;
    }

    private static Map<String, Integer> expected(int day, Predicate<String> codes) {
        Map<String, Integer> expected = new TreeMap<>();
        BREACHED.forEach((code, counts) -> {
            if (counts.get(day) > 0 && codes.test(code)) {
                expected.put(code, counts.get(day));
            }
        });
        return expected;
    }

    @Test
    void the_rules_find_as_much_as_was_planted_on_each_day() {
        for (int i = 0; i < Lives.DAYS.size(); i++) {
            assertThat(breached(Lives.ended().dossier(), Lives.DAYS.get(i)))
                    .as("%s", Lives.DAYS.get(i))
                    .isEqualTo(expected(i, code -> true));
        }
    }

    @Test
    void the_errors_are_where_they_were_planted() {
        Dossier dossier = Lives.ended().dossier();
        List<String> places = Stream.of(
                        dossier.find(Amendment.class, LifeContract.UNSIGNED),
                        dossier.find(Contact.class, LifePersons.WRONG_BASIS),
                        dossier.find(Grant.class, LifeGrants.PAID_TOO_MUCH),
                        dossier.find(ProjectApplication.class, LifeCalls.NOT_OPEN_TO))
                .map(thing -> dossier.pointer(thing.orElseThrow()).orElseThrow())
                .toList();

        for (LocalDate day : Lives.DAYS) {
            assertThat(RULES.check(dossier, day).breached())
                    .filteredOn(Finding::isError)
                    .extracting(finding -> finding.code() + " " + finding.path())
                    .containsExactlyInAnyOrder(
                            "CTR-15 " + places.get(0),
                            "DAT-02 " + places.get(1),
                            "GRT-15 " + places.get(2),
                            "PRG-04 " + places.get(3));
        }
        assertThat(RULES.check(dossier, Lives.AFTER).of("DAT-04"))
                .filteredOn(finding -> finding.outcome() == Outcome.BREACHED)
                .extracting(Finding::path)
                .containsExactly(dossier.find(Contact.class, LifePersons.KEPT_TOO_LONG)
                        .flatMap(dossier::pointer)
                        .orElseThrow());
    }

    @Test
    void a_life_without_money_has_no_finding_about_money() {
        for (int i = 0; i < Lives.DAYS.size(); i++) {
            Map<String, Integer> expected = expected(i, code -> !OF_MONEY.contains(code));
            expected.put("FRM-02", 7);
            assertThat(breached(Lives.withoutMoney(), Lives.DAYS.get(i))).isEqualTo(expected);
        }
    }

    @Test
    void before_the_signature_two_kinds_of_structure_do_not_exist_yet() {
        LocalDate day = LifeContract.SIGNED.minusDays(1);

        assertThat(breached(Lives.unsigned(), day)).isEqualTo(Map.of("SIA-01", 1, "SIA-03", 1));
        assertThat(Lives.unsigned().contract().status(day)).isEqualTo(ContractStatus.APPROVED);
    }

    @Test
    void the_contract_is_signed_evaluated_closed_and_renewed_or_terminated() {
        Contract contract = Lives.ended().dossier().contract();

        assertThat(contract.status(Lives.MIDDLE)).isEqualTo(ContractStatus.SIGNED);
        assertThat(contract.status(Lives.END)).isEqualTo(ContractStatus.EVALUATED);
        assertThat(contract.status(LocalDate.of(2024, 6, 24))).isEqualTo(ContractStatus.CLOSED);
        assertThat(contract.status(Lives.AFTER)).isEqualTo(ContractStatus.RENEWED);
        assertThat(Lives.withoutMoney().contract().status(Lives.AFTER)).isEqualTo(ContractStatus.TERMINATED);
    }

    @Test
    void a_sitting_without_a_quorum_adopts_nothing() {
        Dossier dossier = Lives.ended().dossier();
        List<GovernanceSitting> failed = dossier.sittings().stream()
                .filter(sitting -> sitting.decisions().stream()
                        .flatMap(decision -> decision.decision().value().stream())
                        .anyMatch(decision -> decision.tally().result() == Tally.Result.NOT_ADOPTED))
                .toList();

        assertThat(failed).extracting(GovernanceSitting::id).containsExactly(LifeMeetings.TOO_FEW);
    }

    @Test
    void who_was_erased_is_nowhere() {
        List<String> found = new ArrayList<>();
        WrittenDossier.of(Lives.ended().dossier()).forEach((way, text) -> {
            if (text.contains("basile.aubert@") || text.contains("01 99 00 77 31") || text.equals("Aubert")) {
                found.add(way + ": " + text);
            }
        });

        assertThat(found).isEmpty();
    }
}
