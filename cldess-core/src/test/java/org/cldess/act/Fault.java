package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cldess.actor.ActorId;
import org.cldess.component.Component;
import org.cldess.deliberation.DeliberationBuilder;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A fault in the dossier or the request of one act, with all codes of the refusal.
 *
 * @param name a description of the fault
 * @param scene a sound life up to the act
 * @param change introduces the fault
 * @param codes the codes of the refusal
 * @param standings the components of which it spoils what an act asks of the thing that they name
 * @param <R> the type of the request
 */
record Fault<R>(String name, Scene<R> scene, Change<R> change, Set<String> codes, List<Component<?, ?>> standings) {

    /** Returns the fault of a component: the thing that it names is not as an act asks it to be. */
    Fault<R> of(Component<?, ?>... named) {
        return new Fault<>(name, scene, change, codes, List.of(named));
    }

    /**
     * A sound life up to an act.
     *
     * @param name a description of the act
     * @param method the method that makes the act, such as {@code Acts.amend(Amendment)}
     * @param dossier makes the dossier before the act
     * @param request makes the request
     * @param act makes the act
     */
    record Scene<R>(
            String name,
            String method,
            Function<FaultyLives, Dossier> dossier,
            Asking<R> request,
            BiFunction<Dossier, R, Answer<?>> act) {

        Fault<R> fault(String name, Change<R> change, String... codes) {
            return new Fault<>(this.name + ": " + name, this, change, Set.of(codes), List.of());
        }

        /** Returns a fault in the dossier. */
        Fault<R> fact(String name, UnaryOperator<Dossier> change, String... codes) {
            return fault(name, (life, matter) -> new Matter<>(change.apply(matter.dossier()), matter.request()), codes);
        }

        /** Returns a fault in the request. */
        Fault<R> request(String name, UnaryOperator<R> change, String... codes) {
            return fault(name, (life, matter) -> new Matter<>(matter.dossier(), change.apply(matter.request())), codes);
        }

        /** Returns a fault in what the dossier has at a JSON Pointer; with no value, nothing is recorded there. */
        Fault<R> written(String name, String pointer, @Nullable Object value, String... codes) {
            return fact(
                    name,
                    dossier -> WrittenDossier.of(dossier).with(pointer, value).dossier(),
                    codes);
        }

        /** Returns the fault that a body has ceased on a day. */
        Fault<R> ceased(String name, ActorId body, LocalDate day, String... codes) {
            return fact(name, dossier -> FaultyLives.ceased(dossier, body, day), codes);
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

    /** Plays the life with this number without the fault, and returns the codes of the refusal. */
    Set<String> soundLife(long number) {
        return codes(ask(sound(new FaultyLives(number))));
    }

    /** Plays the life with this number and with the fault, and returns the codes of the refusal. */
    Set<String> faultyLife(long number) {
        FaultyLives life = new FaultyLives(number);
        return codes(ask(change.apply(life, sound(life))));
    }

    private Matter<R> sound(FaultyLives life) {
        Dossier dossier = scene.dossier().apply(life);
        return new Matter<>(dossier, scene.request().apply(life, dossier));
    }

    private Answer<?> ask(Matter<R> matter) {
        return scene.act().apply(matter.dossier(), matter.request());
    }

    static Set<String> codes(Answer<?> answer) {
        Set<String> codes = new TreeSet<>();
        answer.reasons().forEach(reason -> codes.add(reason.code()));
        return codes;
    }

    @Override
    public String toString() {
        return name;
    }
}
