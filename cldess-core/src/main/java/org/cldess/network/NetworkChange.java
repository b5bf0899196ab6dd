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
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.language.Typography;

/**
 * The changes of a network between two days (<i>{@index évolution}</i>).
 *
 * @param before the measures on the earlier day
 * @param after the measures on the later day
 * @param since the earlier day
 * @param made the links that exist on the later day only, by the ids of the two actors
 * @param undone the links that existed on the earlier day only
 * @param noLongerAlone the actors that had no tie on the earlier day and have one on the later, by id
 * @param newlyAlone the actors that had a tie on the earlier day and have none on the later, by id
 */
public record NetworkChange(
        NetworkMeasures before,
        NetworkMeasures after,
        LocalDate since,
        List<Link> made,
        List<Link> undone,
        List<Actor> noLongerAlone,
        List<Actor> newlyAlone) {

    static NetworkChange between(Network earlier, Network later) {
        NetworkMeasures before = earlier.measures();
        NetworkMeasures after = later.measures();
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

    /** {@return the changes in words: links made and undone, actors without ties, groups, the two economies} */
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

    private static Localizable percent(BigDecimal share) {
        return (Locale locale) -> Typography.percent(share, 0, locale);
    }
}
