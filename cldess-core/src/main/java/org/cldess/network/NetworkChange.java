package org.cldess.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.language.Message;
import org.cldess.language.Sayable;
import org.cldess.language.Typography;

/**
 * How a network has changed between two days (<i>{@index évolution}</i>).
 *
 * @param before the measures of the earlier day
 * @param after those of the later one
 * @param since the earlier day
 * @param made the links that there are now and were not then, by the ids of the two
 * @param undone the links that there were then and are no more
 * @param noLongerAlone who had no tie then and has one now, by id
 * @param newlyAlone who had a tie then and has none now, by id
 */
public record NetworkChange(
        Weave before,
        Weave after,
        LocalDate since,
        List<Link> made,
        List<Link> undone,
        List<Actor> noLongerAlone,
        List<Actor> newlyAlone) {

    static NetworkChange between(Network earlier, Network later) {
        Weave before = earlier.weave();
        Weave after = later.weave();
        Set<ActorId> wereAlone = ids(before.isolated());
        Set<ActorId> areAlone = ids(after.isolated());
        return new NetworkChange(
                before,
                after,
                earlier.day(),
                without(later, earlier),
                without(earlier, later),
                later.actors().stream()
                        .filter(actor -> wereAlone.contains(actor.id()) && !areAlone.contains(actor.id()))
                        .toList(),
                later.actors().stream()
                        .filter(actor -> earlier.findActor(actor.id()).isPresent()
                                && !wereAlone.contains(actor.id())
                                && areAlone.contains(actor.id()))
                        .toList());
    }

    private static Set<ActorId> ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).collect(Collectors.toSet());
    }

    private static List<Link> without(Network network, Network other) {
        return network.links().stream()
                .filter(link -> other.findLink(link).isEmpty())
                .toList();
    }

    /** {@return the change in words: links made and undone, who is alone, the groups, the two economies} */
    public List<Message> sentences() {
        List<Message> sentences = new ArrayList<>();
        sentences.add(Texts.WORDS.message("change.links", since, made.size(), undone.size()));
        sentences.add(Texts.WORDS.message(
                "change.alone", after.isolated().size(), before.isolated().size(), since));
        sentences.add(Texts.WORDS.message(
                "change.groups", after.groups().size(), before.groups().size(), since));
        if (after.crossing().share().isPresent() && before.crossing().share().isPresent()) {
            sentences.add(Texts.WORDS.message(
                    "change.crossing",
                    percent(after.crossing().share().get()),
                    percent(before.crossing().share().get()),
                    since));
        }
        return List.copyOf(sentences);
    }

    private static Sayable percent(BigDecimal share) {
        return (Locale locale) -> Typography.percent(share, 0, locale);
    }
}
