package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cldess.rulebook.Gate;
import org.cldess.testing.Cases;
import org.cldess.validation.Answer;
import org.junit.jupiter.api.Test;

/** Injects independent defects into acts. The refusal must name each of them, and nothing else. */
class InjectedDefectsTest {
    /**
     * The rules of each gate that none of these acts can breach, because the act does not touch their facts or writes
     * them correctly itself. The gates name these rules for {@link Gate#check}, which reports whether a contract is
     * ready.
     */
    private static final Map<Gate, Set<String>> UNTOUCHED = Map.of(
            // the dossier contains the parties before a signature
            Gate.CONTRACT_SIGNATURE, Set.of("CTR-12", "CTR-18"),
            // one more signature of the charter never removes the one that preceded the contract
            Gate.CHARTER_SIGNATURE, Set.of("CHA-01"),
            // the act itself freezes the text and takes the outcome from the counting; the author of a proposal
            // provides neither
            Gate.CHARTER_PROPOSAL, Set.of("CHA-10", "CHA-11"),
            // the act itself writes the hash of the version
            Gate.CHARTER_ADOPTION, Set.of("CHA-02"),
            // actions keep naming what an amendment removes; the faults of RottenLivesTest cover the votes
            Gate.AMENDMENT, Set.of("CTR-04", "CTR-05", "CTR-06", "OBJ-02"),
            Gate.DECISION, Set.of("CTR-04", "CTR-05", "CTR-06"),
            // a contract terminated or renewed without a reason cannot be closed either: that is CTR-20
            Gate.CLOSING, Set.of("CTR-22"));

    private static final int DRAWS = Cases.of(10);

    private final SplittableRandom random = new SplittableRandom(20140731);
    private final Map<Integer, Integer> injected = new TreeMap<>();

    private static final List<Ordeal<?>> ORDEALS = Stream.of(
                    ProposalOrdeals.all(),
                    AdoptionOrdeals.all(),
                    SigningOrdeals.all(),
                    DecidingOrdeals.all(),
                    AmendingOrdeals.all(),
                    MoneyOrdeals.all(),
                    AgreementOrdeals.all())
            .<Ordeal<?>>flatMap(List::stream)
            .toList();

    @Test
    void the_refusal_names_exactly_the_codes_of_the_defects() {
        ORDEALS.forEach(this::draw);

        assertThat(injected.keySet()).contains(0, 1, 2, 3, 4, 5, 6);
        assertThat(injected.values().stream().mapToInt(count -> count).sum()).isEqualTo(DRAWS * ORDEALS.size());
    }

    private <R> void draw(Ordeal<R> ordeal) {
        for (int i = 0; i < DRAWS; i++) {
            List<Ordeal.Defect<R>> defects = ordeal.draw(random);
            Answer<?> answer = ordeal.ask(defects);
            assertThat(Ordeal.codes(answer))
                    .as("%s with %s", ordeal.name(), defects)
                    .isEqualTo(Ordeal.codes(defects));
            assertThat(answer.isGranted()).isEqualTo(defects.isEmpty());
            injected.merge(defects.size(), 1, Integer::sum);
        }
    }

    @Test
    void each_defect_is_refused_with_its_code_alone() {
        ORDEALS.forEach(InjectedDefectsTest::one);
    }

    private static <R> void one(Ordeal<R> ordeal) {
        assertThat(Ordeal.codes(ordeal.ask(List.of()))).as(ordeal.name()).isEmpty();
        for (Ordeal.Defect<R> defect : ordeal.defects()) {
            assertThat(Ordeal.codes(ordeal.ask(List.of(defect))))
                    .as("%s with %s", ordeal.name(), defect)
                    .containsExactly(defect.code());
        }
    }

    @Test
    void every_rule_of_every_gate_is_met_unless_no_act_can_breach_it() {
        for (Gate gate : Gate.shipped()) {
            Set<String> met = new TreeSet<>(UNTOUCHED.getOrDefault(gate, Set.of()));
            ORDEALS.stream()
                    .filter(ordeal -> ordeal.gate().equals(gate))
                    .forEach(ordeal -> met.addAll(Ordeal.codes(ordeal.defects())));

            assertThat(met).as(gate.name()).containsAll(gate.codes());
        }
    }
}
