package org.cldess.dossier.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.component.Standing;
import org.cldess.contract.party.Party;
import org.cldess.dossier.Dossier;
import org.cldess.form.Part;
import org.cldess.form.Trait;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.rule.Located;
import org.cldess.rule.RuleContext;
import org.cldess.rule.Verdict;

/**
 * A body of which it is known when it begins or ends, and that something names on a known day or in a known year.
 *
 * @param name its name
 * @param life when it exists
 * @param time the day or year
 * @param acts whether it acts itself, so that its successor does not count
 * @param thing describes what names it
 */
record NamedBody(Localizable name, NamedBody.Life life, Times.Told time, boolean acts, Supplier<Localizable> thing) {
    private static final Trait NAMING =
            Trait.of(part -> part.held() == ActorId.class && isAsked(part.find(Standing.class)));

    /**
     * When a body exists.
     *
     * @param created the first day, if it is known
     * @param ceased the first day without activity, if it is known to have ceased
     * @param successor the party that took its place, if one did
     * @param heir the name of that party
     */
    record Life(
            Optional<LocalDate> created,
            Optional<LocalDate> ceased,
            Optional<Party> successor,
            Optional<Localizable> heir) {
        static Life of(Actor body, Dossier dossier) {
            Optional<Party> successor = dossier.contract().successorOf(body.id());
            return new Life(
                    body.created().value(),
                    body.ceasedOn(),
                    successor,
                    successor.flatMap(party -> dossier.findActor(party.actor())).map(PublicPlaces::called));
        }

        boolean isKnown() {
            return created.isPresent() || ceased.isPresent() || successor.isPresent();
        }
    }

    private record Living(Actor actor, Life life) {}

    private static boolean isAsked(Optional<Standing> standing) {
        return standing.filter(
                        asked -> asked.value() == Standing.Demand.ACTS || asked.value() == Standing.Demand.EXISTS)
                .isPresent();
    }

    /** {@return every such place of a dossier} */
    static Stream<Located<NamedBody>> in(Dossier dossier) {
        PublicPlaces places = new PublicPlaces(dossier);
        Times times = new Times(dossier.parts());
        Map<Object, Living> living = new HashMap<>();
        dossier.actors().forEach(actor -> {
            Life life = Life.of(actor, dossier);
            if (life.isKnown()) {
                living.put(actor.id(), new Living(actor, life));
            }
        });
        List<Located<NamedBody>> found = new ArrayList<>();
        Nested.alone(dossier.parts(), "")
                .each(
                        NAMING,
                        (at, part) -> named(at, part, living)
                                .forEach((pointer, body) -> time(at, part, times)
                                        .map(time -> Located.of(
                                                pointer,
                                                new NamedBody(
                                                        PublicPlaces.called(body.actor()),
                                                        body.life(),
                                                        time,
                                                        standing(part).value() == Standing.Demand.ACTS,
                                                        () -> places.place(at.pointer() + "/" + part.name()))))
                                        .ifPresent(found::add)));
        return found.stream();
    }

    /** Returns the bodies in a part whose beginning or end is known, by their places. */
    private static Map<String, Living> named(Nested at, Part part, Map<Object, Living> living) {
        List<?> named = part.items(at.thing());
        Map<String, Living> known = new LinkedHashMap<>();
        for (int i = 0; i < named.size(); i++) {
            Living body = living.get(named.get(i));
            if (body != null) {
                known.put(at.pointer(part, i), body);
            }
        }
        return known;
    }

    private static Standing standing(Part part) {
        return part.find(Standing.class).orElseThrow();
    }

    private static Optional<Times.Told> time(Nested at, Part part, Times times) {
        String[] on = standing(part).on();
        return on.length == 0
                ? Optional.ofNullable(at.since(part))
                        .filter(Nested::isTime)
                        .map(value -> new Times.Told(value, locale -> ""))
                : Arrays.stream(on).flatMap(path -> times.at(at, path)).findFirst();
    }

    static Verdict verdict(RuleContext<NamedBody> it) {
        return it.subject().verdict();
    }

    private Verdict verdict() {
        return fault().map(Verdict::breached).orElseGet(Verdict::complies);
    }

    boolean exists() {
        return fault().isEmpty();
    }

    private Optional<Message> fault() {
        Optional<LocalDate> early = life.created().filter(time.last()::isBefore);
        if (early.isPresent()) {
            return Optional.of(say("body.not-yet", early.get()));
        }
        Optional<Party> heir = life.successor().filter(party -> !time.first().isBefore(party.from()));
        if (heir.isPresent()) {
            return acts
                    ? Optional.of(
                            say("body.succeeded", heir.get().from(), life.heir().orElseThrow()))
                    : Optional.empty();
        }
        return life.ceased().filter(end -> !time.first().isBefore(end)).map(end -> say("body.gone", end));
    }

    private Message say(String key, Object... more) {
        Message when = Texts.WORDS.message(time.value() instanceof LocalDate ? "when.day" : "when.year", time.shown());
        return Texts.WORDS.message(
                key,
                Stream.concat(Stream.of(when, name, thing.get()), Arrays.stream(more))
                        .toArray());
    }
}
