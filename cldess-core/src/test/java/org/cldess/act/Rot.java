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
 * One kind of rotten thing under the act that it concerns, with all codes of its refusal.
 *
 * @param name what is rotten
 * @param scene a life that went well until the act
 * @param change puts it in
 * @param codes the codes of the refusal
 * @param <R> what is asked
 */
record Rot<R>(String name, Scene<R> scene, Change<R> change, Set<String> codes) {

    /** A life that went well until an act. */
    record Scene<R>(
            String name,
            Function<RottenLives, Dossier> dossier,
            Asking<R> request,
            BiFunction<Dossier, R, Answer<?>> act) {

        Rot<R> rot(String name, Change<R> change, String... codes) {
            return new Rot<>(this.name + ": " + name, this, change, Set.of(codes));
        }

        /** Something rotten in the dossier. */
        Rot<R> fact(String name, UnaryOperator<Dossier> change, String... codes) {
            return rot(name, (life, matter) -> new Matter<>(change.apply(matter.dossier()), matter.request()), codes);
        }

        /** Something rotten in what is asked. */
        Rot<R> request(String name, UnaryOperator<R> change, String... codes) {
            return rot(name, (life, matter) -> new Matter<>(matter.dossier(), change.apply(matter.request())), codes);
        }

        /** Something rotten in a deliberation. */
        Rot<R> vote(String name, DeliberationId id, UnaryOperator<DeliberationBuilder> change, String... codes) {
            return fact(
                    name,
                    dossier -> dossier.with(change.apply(dossier.findDeliberation(id).orElseThrow().toBuilder())
                            .build()),
                    codes);
        }
    }

    /** What is asked of a dossier. */
    interface Asking<R> extends BiFunction<RottenLives, Dossier, R> {}

    /** What is asked of which dossier. */
    record Matter<R>(Dossier dossier, R request) {}

    /** Puts something rotten into a matter. */
    interface Change<R> extends BiFunction<RottenLives, Matter<R>, Matter<R>> {}

    /** The codes of the refusal of the life of a number, and of the same one without what is rotten. */
    Outcome live(long number) {
        RottenLives life = new RottenLives(number);
        Dossier dossier = scene.dossier().apply(life);
        Matter<R> sound = new Matter<>(dossier, scene.request().apply(life, dossier));
        Matter<R> rotten = change.apply(life, sound);
        return new Outcome(codes(ask(sound)), codes(ask(rotten)));
    }

    private Answer<?> ask(Matter<R> matter) {
        return scene.act().apply(matter.dossier(), matter.request());
    }

    private static Set<String> codes(Answer<?> answer) {
        Set<String> codes = new TreeSet<>();
        answer.reasons().forEach(reason -> codes.add(reason.code()));
        return codes;
    }

    /** The codes of two answers. */
    record Outcome(Set<String> sound, Set<String> rotten) {}

    @Override
    public String toString() {
        return name;
    }
}
