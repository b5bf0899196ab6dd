package org.cldess.act;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cldess.deliberation.DeliberationBuilder;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.validation.Answer;

/**
 * A fault in the dossier or the request of one act, with all codes of the refusal.
 *
 * @param name a description of the fault
 * @param scene a sound life up to the act
 * @param change introduces the fault
 * @param codes the codes of the refusal
 * @param <R> the type of the request
 */
record Fault<R>(String name, Scene<R> scene, Change<R> change, Set<String> codes) {

    /** A sound life up to an act. */
    record Scene<R>(
            String name,
            Function<FaultyLives, Dossier> dossier,
            Asking<R> request,
            BiFunction<Dossier, R, Answer<?>> act) {

        Fault<R> fault(String name, Change<R> change, String... codes) {
            return new Fault<>(this.name + ": " + name, this, change, Set.of(codes));
        }

        /** Returns a fault in the dossier. */
        Fault<R> fact(String name, UnaryOperator<Dossier> change, String... codes) {
            return fault(name, (life, matter) -> new Matter<>(change.apply(matter.dossier()), matter.request()), codes);
        }

        /** Returns a fault in the request. */
        Fault<R> request(String name, UnaryOperator<R> change, String... codes) {
            return fault(name, (life, matter) -> new Matter<>(matter.dossier(), change.apply(matter.request())), codes);
        }

        /** Returns a fault in a deliberation. */
        Fault<R> vote(String name, DeliberationId id, UnaryOperator<DeliberationBuilder> change, String... codes) {
            return fact(
                    name,
                    dossier -> dossier.with(change.apply(dossier.findDeliberation(id).orElseThrow().toBuilder())
                            .build()),
                    codes);
        }
    }

    /** Makes the request for a dossier. */
    interface Asking<R> extends BiFunction<FaultyLives, Dossier, R> {}

    /** A dossier and a request. */
    record Matter<R>(Dossier dossier, R request) {}

    /** Introduces a fault. */
    interface Change<R> extends BiFunction<FaultyLives, Matter<R>, Matter<R>> {}

    /** Plays the life with this number, and returns the refusal codes without and with the fault. */
    Outcome live(long number) {
        FaultyLives life = new FaultyLives(number);
        Dossier dossier = scene.dossier().apply(life);
        Matter<R> sound = new Matter<>(dossier, scene.request().apply(life, dossier));
        Matter<R> faulty = change.apply(life, sound);
        return new Outcome(codes(ask(sound)), codes(ask(faulty)));
    }

    private Answer<?> ask(Matter<R> matter) {
        return scene.act().apply(matter.dossier(), matter.request());
    }

    private static Set<String> codes(Answer<?> answer) {
        Set<String> codes = new TreeSet<>();
        answer.reasons().forEach(reason -> codes.add(reason.code()));
        return codes;
    }

    /** The codes of the answers without and with the fault. */
    record Outcome(Set<String> sound, Set<String> faulty) {}

    @Override
    public String toString() {
        return name;
    }
}
