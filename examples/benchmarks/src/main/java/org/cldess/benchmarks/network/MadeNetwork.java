package org.cldess.benchmarks.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.need.Offer;
import org.cldess.need.OfferId;
import org.cldess.network.Network;
import org.cldess.network.Tie;
import org.cldess.network.TieKind;

/**
 * A network typical of territories: five ties for each actor, most of them within its surroundings of two hundred
 * actors, one in twenty across the country. One actor in three is a conventional enterprise. Each actor has up to two
 * needs and two offers, in forty sectors.
 */
final class MadeNetwork {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);
    private static final int SURROUNDINGS = 200;
    private static final int TIES_EACH = 5;
    private static final int SECTORS = 40;
    private static final int COMMUNES = 160;

    private final SplittableRandom random = new SplittableRandom(2013);
    private final int size;

    private MadeNetwork(int size) {
        this.size = size;
    }

    static Network of(int size) {
        MadeNetwork made = new MadeNetwork(size);
        List<Actor> actors = IntStream.range(0, size).mapToObj(made::actor).toList();
        return Network.of(DAY, actors, made.ties(), List.of());
    }

    private Actor actor(int number) {
        return Actor.builder(ActorId.of("a-" + number), ActorKind.ORGANISATION, "Acteur " + number)
                .essFamily(random.nextInt(3) == 0 ? Known.none() : Known.of(EssFamily.ASSOCIATION))
                .commune(CommuneCode.parse(String.format(Locale.ROOT, "06%03d", 1 + random.nextInt(COMMUNES))))
                .needs(Known.of(IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> new Need(NeedId.of("n-" + number + "-" + i), sector(), "un besoin"))
                        .toList()))
                .offers(Known.of(IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> new Offer(OfferId.of("o-" + number + "-" + i), sector(), "une offre"))
                        .toList()))
                .build();
    }

    private String sector() {
        return "s" + random.nextInt(SECTORS);
    }

    private List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        while (ties.size() < TIES_EACH * size) {
            int one = random.nextInt(size);
            int other = random.nextInt(20) == 0
                    ? random.nextInt(size)
                    : Math.min(size - 1, one - one % SURROUNDINGS + random.nextInt(SURROUNDINGS));
            if (one != other) {
                ties.add(Tie.of(ActorId.of("a-" + one), ActorId.of("a-" + other), TieKind.WORKS_WITH, DAY));
            }
        }
        return ties;
    }
}
