package org.cldess.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;
import org.cldess.identity.Siren;
import org.cldess.identity.Siret;
import org.cldess.identity.SiretClosing;
import org.cldess.identity.SiretHistory;

/** Checks that the numbers of an actor and of its establishments match, and that it has no role in itself. */
final class ActorConsistency implements Consistency {
    private static final String SIRET = "siret";
    private static final String SUCCESSOR = "successor";

    @Override
    public void check(Parts actor, ProblemCollector hearing) {
        roles(actor, hearing);
        needs(actor, hearing);
        establishments(actor, hearing);
        numbers(actor, hearing);
        history(actor, hearing);
    }

    private static void roles(Parts actor, ProblemCollector hearing) {
        Optional<String> id = actor.text("id");
        for (Parts role : actor.things("roles")) {
            if (id.isPresent() && id.equals(role.text("organisation"))) {
                hearing.add("form.self", role.at("organisation"), Texts.WORDS.message("form.self.role", id.get()));
            }
        }
    }

    /** Checks that the words of an anonymous need do not name the actor. */
    private static void needs(Parts actor, ProblemCollector hearing) {
        Optional<String> name = actor.text("name").map(ActorConsistency::plain);
        for (Parts need : actor.things("needs")) {
            boolean hidden = need.find("anonymous", Boolean.class).orElse(false)
                    && need.find("revealed", LocalDate.class).isEmpty();
            need.text("description")
                    .filter(words ->
                            hidden && name.filter(plain(words)::contains).isPresent())
                    .ifPresent(words -> hearing.add(
                            "form.anonymous",
                            need.at("description"),
                            Texts.WORDS.message(
                                    "form.anonymous.named", actor.text("name").orElseThrow())));
        }
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static void establishments(Parts actor, ProblemCollector hearing) {
        Set<Siren> units = units(actor);
        for (Parts establishment : actor.things("establishments")) {
            siret(establishment, SIRET)
                    .filter(siret -> !units.isEmpty() && !units.contains(siret.siren()))
                    .ifPresent(siret ->
                            foreign(establishment, siret, units.iterator().next(), hearing));
        }
    }

    private static void foreign(Parts thing, Siret siret, Siren siren, ProblemCollector hearing) {
        hearing.add("form.siret-siren", thing.at(SIRET), Texts.WORDS.message("form.siret-siren", siret, siren));
    }

    private static Optional<Siret> siret(Parts thing, String name) {
        return thing.find(name, Siret.class);
    }

    /**
     * Returns the legal units to which its establishments may belong: its own, and those of the numbers that have
     * closed.
     */
    private static Set<Siren> units(Parts actor) {
        Set<Siren> units = new LinkedHashSet<>();
        actor.find("siren", Siren.class).ifPresent(units::add);
        siret(actor, SIRET).map(Siret::siren).ifPresent(units::add);
        for (Parts closing : actor.things("siretClosings")) {
            siret(closing, SIRET).map(Siret::siren).ifPresent(units::add);
            siret(closing, SUCCESSOR).map(Siret::siren).ifPresent(units::add);
        }
        return units;
    }

    /** Checks that the SIRET of an establishment begins with the SIREN of its body. */
    private static void numbers(Parts actor, ProblemCollector hearing) {
        Optional<Siren> siren = actor.find("siren", Siren.class);
        Optional<Siret> siret = siret(actor, SIRET);
        if (siren.isPresent() && siret.isPresent() && !siret.get().siren().equals(siren.get())) {
            foreign(actor, siret.get(), siren.get(), hearing);
        }
    }

    /** Checks that a number closes at most once, and that the chains of successors contain no cycle. */
    private static void history(Parts actor, ProblemCollector hearing) {
        List<Parts> closings = actor.things("siretClosings");
        if (!actor.isWhole("siretClosings") || !closings.stream().allMatch(ActorConsistency::isReadable)) {
            return;
        }
        List<SiretClosing> history = new ArrayList<>();
        for (Parts closing : closings) {
            Optional<Siret> siret = siret(closing, SIRET);
            if (siret.equals(siret(closing, SUCCESSOR))) {
                hearing.add(
                        "form.siret-history",
                        closing.at(SUCCESSOR),
                        Texts.WORDS.message("form.siret-self", siret.orElseThrow()));
                return;
            }
            closing.find(SiretClosing.class).ifPresent(history::add);
        }
        SiretHistory.refusal(history)
                .ifPresent(message -> hearing.add("form.siret-history", actor.at("siretClosings"), message));
    }

    private static boolean isReadable(Parts closing) {
        return siret(closing, SIRET).isPresent()
                && closing.find("closed", LocalDate.class).isPresent()
                && (siret(closing, SUCCESSOR).isPresent()
                        == closing.text(SUCCESSOR).isPresent());
    }
}
