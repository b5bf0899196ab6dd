package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.cldess.dossier.Dossier;
import org.cldess.testing.Cases;
import org.cldess.validation.Answer;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;

/**
 * Plays many random lives of contracts and charters, legal and illegal. Each life begins at a stage that acts have
 * reached, continues with acts that people request correctly or not, and contains wrong facts that no act made. A life
 * depends on its number alone.
 */
class RandomLivesTest {
    private static final int LIVES = 170;

    /** A charter on which a decision makes several proposals under evaluation obsolete. Few lives have this case. */
    private static final long OF_SIBLINGS = 222;

    private static final int STEPS = 4;
    private static final int OFTEN = Cases.areLong() ? 100 : 2;

    private final LifeWitness witness = new LifeWitness();

    @Test
    void no_granted_act_newly_breaches_an_error_rule_of_its_day_and_everything_is_met_often() {
        List<Stages.Stage> contracts = Stages.ofContracts();
        List<Stages.Stage> charters = Stages.ofCharters();
        Cases.seeds(LIVES, OF_SIBLINGS).forEach(number -> {
            boolean charter = number % 2 == 0;
            live(number, charter, charter ? charters : contracts);
        });

        assertThat(witness.outside()).as("changes of state that no table has").isEmpty();
        assertOften("granted", LifeWitness.table(), witness.granted());
        assertOften("refused", LifeWitness.table(), witness.refused());
        assertOften("complied with", LifeWitness.ERRORS, witness.complied());
        assertOften("breached", LifeWitness.ERRORS, witness.breached());
    }

    private static void assertOften(String what, Set<String> names, Map<String, Integer> counts) {
        assertThat(names)
                .as("%s at least %d times, of %s", what, OFTEN, counts)
                .isNotEmpty()
                .allMatch(name -> counts.getOrDefault(name, 0) >= OFTEN);
    }

    private void live(long number, boolean charter, List<Stages.Stage> stages) {
        Dice dice = new Dice(number);
        Stages.Stage stage = dice.any(stages);
        Dossier dossier = stage.dossier();
        LocalDate clock = stage.day();
        if (dice.onceIn(4)) {
            dossier = WrongFacts.into(dossier, 1, charter, dice);
        }
        for (int i = 0; i < STEPS; i++) {
            LifeStep step = charter
                    ? new CharterLifeSteps(dice, dossier, clock, i).next()
                    : new ContractLifeSteps(dice, dossier, clock, i).next();
            dossier = take(number, step, dossier, dice);
            clock = step.day().isAfter(clock) ? step.day() : clock;
        }
        witness.seeEnd(WrongFacts.into(dossier, 3, charter, dice));
    }

    /** Takes a step. A refused step is sometimes recorded all the same. */
    private Dossier take(long number, LifeStep step, Dossier before, Dice dice) {
        Answer<Dossier> answer = step.act().apply(before);
        if (answer.isGranted()) {
            Dossier after = answer.orElseThrow();
            assertThat(witness.seeGranted(step, before, after))
                    .as("newly breached in life %d: %s", number, step)
                    .isEmpty();
            return after;
        }
        Optional<Dossier> recorded = sensible(() -> step.fact().apply(before));
        recorded.ifPresent(done -> witness.seeRefused(before, done));
        return recorded.filter(unused -> dice.onceIn(2)).orElse(before);
    }

    /** Returns the dossier, or empty if it would be inconsistent. */
    private static Optional<Dossier> sensible(Supplier<Dossier> change) {
        try {
            return Optional.of(change.get());
        } catch (Violations senseless) {
            return Optional.empty();
        }
    }
}
