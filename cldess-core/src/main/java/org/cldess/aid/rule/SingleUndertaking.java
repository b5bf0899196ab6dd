package org.cldess.aid.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cldess.actor.ActorId;
import org.cldess.aid.ReceivedAid;
import org.cldess.aid.Undertaking;
import org.cldess.aid.Undertaking_;
import org.cldess.grant.rule.FundedGrant.WithPointer;

/**
 * The bodies that are one undertaking (<i>{@index "entreprise unique"}</i>), with all that the dossier records of it
 * (regulation 1407/2013, art. 2 § 2). A link that one body states binds both, and so does a link through a third body.
 *
 * @param bodies the bodies, starting with the given one
 * @param entries what the dossier records of them
 */
public record SingleUndertaking(Set<ActorId> bodies, List<WithPointer<Undertaking>> entries) {
    /**
     * Returns the bodies that are one undertaking with a body.
     *
     * @param body the body
     * @param all all undertakings of the dossier
     * @return the single undertaking; the body alone if nothing links it
     */
    public static SingleUndertaking of(ActorId body, List<WithPointer<Undertaking>> all) {
        Set<ActorId> bodies = new LinkedHashSet<>(Set.of(body));
        int before;
        do {
            before = bodies.size();
            all.stream()
                    .map(each -> members(each.thing()))
                    .filter(members -> members.stream().anyMatch(bodies::contains))
                    .forEach(bodies::addAll);
        } while (bodies.size() > before);
        return new SingleUndertaking(
                bodies,
                all.stream()
                        .filter(each -> bodies.contains(each.thing().actor()))
                        .toList());
    }

    /** Returns a body as an undertaking of its own, as the law saw it before 2014. */
    static SingleUndertaking alone(ActorId body, List<WithPointer<Undertaking>> all) {
        return new SingleUndertaking(
                Set.of(body),
                all.stream().filter(each -> each.thing().actor().equals(body)).toList());
    }

    private static List<ActorId> members(Undertaking entry) {
        List<ActorId> members = new ArrayList<>(entry.linked().value().orElse(List.of()));
        members.add(entry.actor());
        return members;
    }

    /** Returns the aid received outside the dossier. Aid that several entries state counts once. */
    List<WithPointer<ReceivedAid>> received() {
        Map<ReceivedAid, Integer> counted = new HashMap<>();
        List<WithPointer<ReceivedAid>> all = new ArrayList<>();
        for (WithPointer<Undertaking> entry : entries) {
            List<ReceivedAid> stated = entry.thing().received().value().orElse(List.of());
            Map<ReceivedAid, Integer> here = new HashMap<>();
            for (int i = 0; i < stated.size(); i++) {
                ReceivedAid one = stated.get(i);
                if (here.merge(one, 1, Integer::sum) > counted.getOrDefault(one, 0)) {
                    all.add(new WithPointer<>(one, entry.pointer() + Undertaking_.RECEIVED.at(i)));
                }
            }
            here.forEach((one, times) -> counted.merge(one, times, Math::max));
        }
        return all;
    }
}
