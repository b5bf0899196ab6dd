package org.cldess.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.known.Known;

/**
 * Networks in text form: pairs of names such as « jasmin+neroli ». A name that begins with « e- » is a conventional
 * enterprise.
 */
public final class SomeNetwork {
    /** The date of all ties. */
    public static final LocalDate DAY = LocalDate.of(2014, 6, 30);

    private static final List<TieKind> KINDS = List.of(TieKind.values());

    private SomeNetwork() {}

    /** Returns an actor of the social economy, or a conventional one if the name begins with « e- ». */
    public static Actor actor(String name) {
        return Actor.builder(ActorId.of(name), ActorKind.ORGANISATION, "L’" + name)
                .essFamily(name.startsWith("e-") ? Known.none() : Known.of(EssFamily.ASSOCIATION))
                .build();
    }

    /** Returns a network of all named actors, with a tie for each pair joined by a +. */
    public static Network of(String... pairs) {
        Set<String> names = new LinkedHashSet<>();
        List<Tie> ties = new ArrayList<>();
        for (String pair : pairs) {
            int plus = pair.indexOf('+');
            if (plus < 0) {
                names.add(pair);
            } else {
                String one = pair.substring(0, plus);
                String other = pair.substring(plus + 1);
                names.addAll(List.of(one, other));
                ties.add(Tie.of(ActorId.of(one), ActorId.of(other), TieKind.WORKS_WITH, DAY));
            }
        }
        return Network.of(DAY, names.stream().map(SomeNetwork::actor).toList(), ties, List.of());
    }

    /** Draws a network of many actors with random ties. */
    public static Network drawn(long seed, int actors, int ties) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Actor> all = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            all.add(actor((random.nextInt(3) == 0 ? "e-" : "s-") + i));
        }
        List<Tie> drawn = new ArrayList<>();
        while (drawn.size() < ties) {
            Actor one = all.get(random.nextInt(actors));
            Actor other = all.get(random.nextInt(actors));
            if (!one.equals(other)) {
                drawn.add(Tie.of(one.id(), other.id(), KINDS.get(random.nextInt(KINDS.size())), DAY));
            }
        }
        return Network.of(DAY, all, drawn, List.of());
    }
}
