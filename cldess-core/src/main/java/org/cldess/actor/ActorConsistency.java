package org.cldess.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.Pointer;
import org.cldess.consistency.ProblemCollector;
import org.cldess.identity.Siren;
import org.cldess.identity.Siret;
import org.cldess.identity.SiretClosing;
import org.cldess.identity.SiretClosing_;
import org.cldess.identity.SiretHistory;
import org.cldess.need.Need_;

/** Checks that the numbers of an actor and of its establishments match, and that it has no role in itself. */
final class ActorConsistency implements Consistency {

    @Override
    public void check(Parts actor, ProblemCollector problems) {
        roles(actor, problems);
        needs(actor, problems);
        establishments(actor, problems);
        numbers(actor, problems);
        history(actor, problems);
    }

    private static void roles(Parts actor, ProblemCollector problems) {
        Optional<String> id = actor.text(Actor_.ID);
        for (Parts role : actor.things(Actor_.ROLES)) {
            if (id.isPresent() && id.equals(role.text(HeldRole_.ORGANISATION))) {
                problems.add(
                        "form.self", role.at(HeldRole_.ORGANISATION), Texts.WORDS.message("form.self.role", id.get()));
            }
        }
    }

    /** Checks that the words of an anonymous need do not name the actor. */
    private static void needs(Parts actor, ProblemCollector problems) {
        Optional<String> name = actor.text(Actor_.NAME).map(ActorConsistency::plain);
        for (Parts need : actor.things(Actor_.NEEDS)) {
            boolean hidden = need.find(Need_.ANONYMOUS).orElse(false)
                    && need.find(Need_.REVEALED).isEmpty();
            need.text(Need_.DESCRIPTION)
                    .filter(words ->
                            hidden && name.filter(plain(words)::contains).isPresent())
                    .ifPresent(words -> problems.add(
                            "form.anonymous",
                            need.at(Need_.DESCRIPTION),
                            Texts.WORDS.message(
                                    "form.anonymous.named",
                                    actor.text(Actor_.NAME).orElseThrow())));
        }
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static void establishments(Parts actor, ProblemCollector problems) {
        Set<Siren> units = units(actor);
        for (Parts establishment : actor.things(Actor_.ESTABLISHMENTS)) {
            establishment
                    .find(Establishment_.SIRET)
                    .filter(siret -> !units.isEmpty() && !units.contains(siret.siren()))
                    .ifPresent(siret -> foreign(
                            establishment.at(Establishment_.SIRET),
                            siret,
                            units.iterator().next(),
                            problems));
        }
    }

    private static void foreign(Pointer number, Siret siret, Siren siren, ProblemCollector problems) {
        problems.add("form.siret-siren", number, Texts.WORDS.message("form.siret-siren", siret, siren));
    }

    /**
     * Returns the legal units to which its establishments may belong: its own, and those of the numbers that have
     * closed.
     */
    private static Set<Siren> units(Parts actor) {
        Set<Siren> units = new LinkedHashSet<>();
        actor.find(Actor_.SIREN).ifPresent(units::add);
        actor.find(Actor_.SIRET).map(Siret::siren).ifPresent(units::add);
        for (Parts closing : actor.things(Actor_.SIRET_CLOSINGS)) {
            closing.find(SiretClosing_.SIRET).map(Siret::siren).ifPresent(units::add);
            closing.find(SiretClosing_.SUCCESSOR).map(Siret::siren).ifPresent(units::add);
        }
        return units;
    }

    /** Checks that the SIRET of an establishment begins with the SIREN of its body. */
    private static void numbers(Parts actor, ProblemCollector problems) {
        Optional<Siren> siren = actor.find(Actor_.SIREN);
        Optional<Siret> siret = actor.find(Actor_.SIRET);
        if (siren.isPresent() && siret.isPresent() && !siret.get().siren().equals(siren.get())) {
            foreign(actor.at(Actor_.SIRET), siret.get(), siren.get(), problems);
        }
    }

    /** Checks that a number closes at most once, and that the chains of successors contain no cycle. */
    private static void history(Parts actor, ProblemCollector problems) {
        List<Parts> closings = actor.things(Actor_.SIRET_CLOSINGS);
        if (!actor.isWhole(Actor_.SIRET_CLOSINGS) || !closings.stream().allMatch(ActorConsistency::isReadable)) {
            return;
        }
        List<SiretClosing> history = new ArrayList<>();
        for (Parts closing : closings) {
            Optional<Siret> siret = closing.find(SiretClosing_.SIRET);
            if (siret.equals(closing.find(SiretClosing_.SUCCESSOR))) {
                problems.add(
                        "form.siret-history",
                        closing.at(SiretClosing_.SUCCESSOR),
                        Texts.WORDS.message("form.siret-self", siret.orElseThrow()));
                return;
            }
            closing.find(SiretClosing.class).ifPresent(history::add);
        }
        SiretHistory.refusal(history)
                .ifPresent(message -> problems.add("form.siret-history", actor.at(Actor_.SIRET_CLOSINGS), message));
    }

    private static boolean isReadable(Parts closing) {
        return closing.find(SiretClosing_.SIRET).isPresent()
                && closing.find(SiretClosing_.CLOSED).isPresent()
                && (closing.find(SiretClosing_.SUCCESSOR).isPresent()
                        == closing.text(SiretClosing_.SUCCESSOR).isPresent());
    }
}
