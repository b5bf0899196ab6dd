package org.cldess.reporting.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.dossier.Dossier;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.network.StatedTie;
import org.cldess.network.Tie;
import org.cldess.network.TieId;
import org.cldess.network.TieKind;
import org.cldess.network.TieStrength;

/**
 * Networks of any size: all families, twenty-three communes, one of which has most of the actors, a few highly
 * connected actors, and some isolated ones.
 */
public final class LargeNetwork {
    private static final List<String> COMMUNES = List.of(
            "06069", "06085", "06095", "06137", "06105", "06090", "06108", "06123", "06070", "06116", "06118", "06050",
            "06058", "06063", "06003", "06017", "06024", "06028", "06045", "06068", "06130", "06134", "06140");
    private static final List<EssFamily> FAMILIES = List.of(EssFamily.values());
    private static final List<TieKind> KINDS = List.of(TieKind.values());
    private static final List<TieStrength> STRENGTHS = List.of(TieStrength.values());

    private LargeNetwork() {}

    public static Dossier of(int actors, int ties) {
        SplittableRandom random = new SplittableRandom(actors);
        return SmallDossier.empty().toBuilder()
                .actors(IntStream.range(0, actors)
                        .mapToObj(number -> actor(number, random))
                        .toList())
                .ties(ties(actors, ties, random))
                .build();
    }

    private static ActorId id(int number) {
        return ActorId.of("n-" + number);
    }

    private static Actor actor(int number, SplittableRandom random) {
        String commune = COMMUNES.get(random.nextInt(5) < 3 ? 0 : random.nextInt(COMMUNES.size()));
        ActorBuilder actor = Actor.builder(id(number), ActorKind.ORGANISATION, "Structure n° " + number);
        if (random.nextInt(20) > 0) {
            actor.commune(CommuneCode.parse(commune));
        }
        int family = random.nextInt(12);
        if (family < FAMILIES.size()) {
            actor.essFamily(FAMILIES.get(family));
        } else if (family < 10) {
            actor.essFamily(Known.none()).siae(Known.none());
        } else if (family < 11) {
            actor.essFamily(EssFamily.ASSOCIATION).siae(SiaeKind.ACI);
        }
        return actor.build();
    }

    /** Returns each pair once; the last of every ten actors has no ties. */
    private static List<StatedTie> ties(int actors, int maximum, SplittableRandom random) {
        Set<List<Integer>> pairs = new LinkedHashSet<>();
        while (pairs.size() < maximum) {
            int one = random.nextInt(3) == 0 ? random.nextInt(10) : random.nextInt(actors);
            int other = random.nextInt(actors);
            if (one != other && one % 10 < 9 && other % 10 < 9) {
                pairs.add(List.of(Math.min(one, other), Math.max(one, other)));
            }
        }
        List<StatedTie> ties = new ArrayList<>();
        for (List<Integer> pair : pairs) {
            LocalDate since = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(900));
            Tie tie = Tie.of(id(pair.get(0)), id(pair.get(1)), KINDS.get(random.nextInt(KINDS.size())), since)
                    .strength(STRENGTHS.get(random.nextInt(STRENGTHS.size())));
            ties.add(new StatedTie(TieId.of("t-" + ties.size()), tie));
        }
        return ties;
    }
}
