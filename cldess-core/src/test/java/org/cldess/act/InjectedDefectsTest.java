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
            // actions keep naming what an amendment removes; the faults of FaultyLivesTest cover the votes
            Gate.AMENDMENT, Set.of("CTR-04", "CTR-05", "CTR-06", "OBJ-02"),
            Gate.DECISION, Set.of("CTR-04", "CTR-05", "CTR-06"),
            // the grant was decided in 2013, and these ceilings hold from 2014 and 2024 on
            Gate.GRANT_PAYMENT, Set.of("AID-02", "AID-03", "AID-05"),
            // a contract terminated or renewed without a reason cannot be closed either: that is CTR-20
            Gate.CLOSING, Set.of("CTR-22"));

    private static final int DRAWS = Cases.of(10);

    private final SplittableRandom random = new SplittableRandom(20140731);
    private final Map<Integer, Integer> injected = new TreeMap<>();

    private static final List<ActWithDefects<?>> ACTS = Stream.of(
                    ProposalDefects.all(),
                    AdoptionDefects.all(),
                    SigningDefects.all(),
                    DecisionDefects.all(),
                    AmendmentDefects.all(),
                    MoneyDefects.all(),
                    MeasuringDefects.all(),
                    AgreementDefects.all())
            .<ActWithDefects<?>>flatMap(List::stream)
            .toList();

    @Test
    void the_refusal_names_exactly_the_codes_of_the_defects() {
        ACTS.forEach(this::draw);

        assertThat(injected.keySet()).contains(0, 1, 2, 3, 4, 5, 6);
        assertThat(injected.values().stream().mapToInt(count -> count).sum()).isEqualTo(DRAWS * ACTS.size());
    }

    private <R> void draw(ActWithDefects<R> tested) {
        for (int i = 0; i < DRAWS; i++) {
            List<ActWithDefects.Defect<R>> defects = tested.draw(random);
            Answer<?> answer = tested.ask(defects);
            assertThat(ActWithDefects.codes(answer))
                    .as("%s with %s", tested.name(), defects)
                    .isEqualTo(ActWithDefects.codes(defects));
            assertThat(answer.isGranted()).isEqualTo(defects.isEmpty());
            injected.merge(defects.size(), 1, Integer::sum);
        }
    }

    @Test
    void each_defect_is_refused_with_its_code_alone() {
        ACTS.forEach(InjectedDefectsTest::one);
    }

    private static <R> void one(ActWithDefects<R> tested) {
        assertThat(ActWithDefects.codes(tested.ask(List.of())))
                .as(tested.name())
                .isEmpty();
        for (ActWithDefects.Defect<R> defect : tested.defects()) {
            assertThat(ActWithDefects.codes(tested.ask(List.of(defect))))
                    .as("%s with %s", tested.name(), defect)
                    .containsExactly(defect.code());
        }
    }

    @Test
    void every_rule_of_every_gate_is_met_unless_no_act_can_breach_it() {
        for (Gate gate : Gate.shipped()) {
            Set<String> met = new TreeSet<>(UNTOUCHED.getOrDefault(gate, Set.of()));
            ACTS.stream()
                    .filter(tested -> tested.gate().equals(gate))
                    .forEach(tested -> met.addAll(ActWithDefects.codes(tested.defects())));

            assertThat(met).as(gate.name()).containsAll(gate.codes());
        }
    }
}
