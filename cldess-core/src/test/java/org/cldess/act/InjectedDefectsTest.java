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

/** Acts into which independent defects are put: the refusal names each of them, and nothing else. */
class InjectedDefectsTest {
    /**
     * The rules of a gate that no act of these can breach, since the act leaves untouched what they look at, or writes it
     * rightly by itself. Their gates name them for {@link Gate#check}, which tells whether a contract is ready.
     */
    private static final Map<Gate, Set<String>> UNTOUCHED = Map.of(
            // the parties stand in the dossier before a signature
            Gate.CONTRACT_SIGNATURE, Set.of("CTR-12", "CTR-18"),
            // one more signature under the charter never takes away the one that came before the contract
            Gate.CHARTER_SIGNATURE, Set.of("CHA-01"),
            // the act itself freezes the text and takes the outcome from the counting; who proposes brings neither
            Gate.CHARTER_PROPOSAL, Set.of("CHA-10", "CHA-11"),
            // the act itself writes the hash of the version
            Gate.CHARTER_ADOPTION, Set.of("CHA-02"),
            // what an amendment removes, actions go on to name; the votes are met by each kind of rotten vote in
            // RottenLivesTest
            Gate.AMENDMENT, Set.of("CTR-04", "CTR-05", "CTR-06", "OBJ-02"),
            Gate.DECISION, Set.of("CTR-04", "CTR-05", "CTR-06"),
            // what was terminated or renewed without a reason cannot be closed either: that is CTR-20
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
