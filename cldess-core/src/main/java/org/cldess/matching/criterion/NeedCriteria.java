package org.cldess.matching.criterion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.matching.Appraisal;
import org.cldess.matching.Criteria;
import org.cldess.matching.Criterion;
import org.cldess.matching.PairMeasure;
import org.cldess.need.AreaKind;
import org.cldess.need.Fit;
import org.cldess.need.FitCheck;
import org.cldess.need.Need;
import org.cldess.need.NeedId;
import org.cldess.need.Offer;
import org.cldess.need.ServiceType;
import org.cldess.need.Terms;
import org.cldess.network.Network;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;

/**
 * Criteria for which actors may answer one need of another actor, by their offers. A criterion is not met if a fact
 * that it needs was not recorded; the reason then names the missing fact.
 */
public final class NeedCriteria {
    private static final Distance HALF_AS_NEAR = Distance.kilometres(30);

    private NeedCriteria() {}

    /**
     * What of an actor answers needs: its offers without their descriptions, and its commune if an offer depends on it.
     */
    private record Offered(List<StatedTerms.Wish> offers, Known<CommuneCode> commune) {
        static Offered of(Actor actor) {
            List<StatedTerms.Wish> offers =
                    offersOf(actor).map(StatedTerms.Wish::of).distinct().toList();
            boolean isPlaced = offers.stream()
                    .flatMap(offer -> offer.terms().area().value().stream())
                    .anyMatch(area -> area.kind() == AreaKind.RADIUS);
            return new Offered(offers, isPlaced ? actor.commune() : Known.notRecorded());
        }
    }

    private static Stream<Offer> offersOf(Actor actor) {
        return actor.offers().value().orElse(List.of()).stream();
    }

    private static Stream<Offer> offersOf(SoughtNeed sought, Actor actor) {
        return offersOf(actor)
                .filter(offer -> offer.sector().equals(sought.need().sector()));
    }

    private static Set<String> sectors(Actor actor) {
        Set<String> sectors = new HashSet<>();
        offersOf(actor).forEach(offer -> sectors.add(offer.sector()));
        return sectors;
    }

    private static Criterion<SoughtNeed, Actor> ofSector(Criterion<SoughtNeed, Actor> criterion) {
        return criterion.sharing(sought -> Set.of(sought.need().sector()), NeedCriteria::sectors);
    }

    /**
     * Returns a criterion that is met if an offer in the sector of the need meets the need: fully if all recorded terms
     * agree, and by half if something has to be checked; the reason then says what.
     *
     * @param check the check that compares the terms; with a gazetteer, it knows which territories are served
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<SoughtNeed, Actor> answered(FitCheck check) {
        return Criterion.<SoughtNeed, Actor>of(
                        "need-answered",
                        (sought, actor) -> offersOf(sought, actor)
                                .map(offer -> appraise(sought, actor, offer, check))
                                .max(Comparator.comparing(Appraisal::value))
                                .orElseGet(() -> Appraisal.unmet(withoutOffer(sought, actor))))
                .measured(
                        sought -> new Asking(sought, check, new HashMap<>()),
                        Offered::of,
                        (asking, offered) -> NeedsMet.millionths(asking.level(offered)))
                .sharingAtMost(
                        sought -> Service.answering(sought, check),
                        actor -> offersOf(actor).map(Service::of).collect(Collectors.toSet()));
    }

    /** The sector and the type of an offer, by which most offers differ: other conditions can only make it fit less. */
    private record Service(String sector, Known<ServiceType> type) {
        private static final List<Known<ServiceType>> TYPES = Stream.concat(
                        Stream.of(Known.<ServiceType>none(), Known.<ServiceType>notRecorded()),
                        Stream.of(ServiceType.values()).map(Known::of))
                .toList();

        static Service of(Offer offer) {
            return new Service(offer.sector(), offer.terms().serviceType());
        }

        static Map<Service, Integer> answering(SoughtNeed sought, FitCheck check) {
            Known<CommuneCode> nowhere = Known.notRecorded();
            Terms wanted = ofType(sought.need().terms().serviceType());
            Map<Service, Integer> answering = new HashMap<>();
            for (Known<ServiceType> type : TYPES) {
                int maximum = NeedsMet.millionths(check.level(wanted, nowhere, ofType(type), nowhere));
                if (maximum > 0) {
                    answering.put(new Service(sought.need().sector(), type), maximum);
                }
            }
            return answering;
        }

        private static Terms ofType(Known<ServiceType> type) {
            return Need.builder(NeedId.of("any"), "any", "any")
                    .serviceType(type)
                    .build()
                    .terms();
        }
    }

    /** A need that is compared with many offers. The levels of offers that do not depend on a place are remembered. */
    private record Asking(SoughtNeed sought, FitCheck check, Map<StatedTerms.Wish, Fit.Level> known) {
        Fit.Level level(Offered offered) {
            Fit.Level best = Fit.Level.NOT_MET;
            for (StatedTerms.Wish offer : offered.offers()) {
                if (best != Fit.Level.MET && offer.sector().equals(sought.need().sector())) {
                    Fit.Level level = offered.commune().isRecorded()
                            ? find(offer.terms(), offered.commune())
                            : known.computeIfAbsent(offer, each -> find(each.terms(), Known.notRecorded()));
                    best = level.compareTo(best) < 0 ? level : best;
                }
            }
            return best;
        }

        private Fit.Level find(Terms given, Known<CommuneCode> giver) {
            return check.level(sought.need().terms(), sought.seeker().commune(), given, giver);
        }
    }

    private static Appraisal appraise(SoughtNeed sought, Actor actor, Offer offer, FitCheck check) {
        Fit fit = check.check(sought.need(), sought.seeker().commune(), offer, actor.commune());
        Sentences reasons = new Sentences(fit.reasons());
        Message reason = switch (fit.level()) {
            case MET -> Texts.WORDS.message("offer.met", actor.name(), offer.description());
            case TO_CHECK -> Texts.WORDS.message("offer.check", actor.name(), offer.description(), reasons);
            case NOT_MET -> Texts.WORDS.message("offer.refused", actor.name(), offer.description(), reasons);
        };
        return Appraisal.of(NeedsMet.millionths(fit.level()), reason);
    }

    /** Returns that there is no offer in the sector, or that the offers were not recorded. */
    private static Message withoutOffer(SoughtNeed sought, Actor actor) {
        return actor.offers().isRecorded()
                ? Texts.WORDS.message("offer.none", actor.name(), sought.need().sector())
                : Texts.WORDS.message("offer.unknown", actor.name());
    }

    /**
     * Returns a criterion that is met if an offer in the sector of the need has the type of service that the need asks
     * for. A need that asks for no type accepts any.
     *
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<SoughtNeed, Actor> ofServiceType() {
        return ofSector(Criterion.<SoughtNeed, Actor>of("service-type", NeedCriteria::appraiseType)
                .measured(
                        sought -> sought,
                        Offered::of,
                        (sought, offered) -> offered.offers().stream()
                                        .filter(offer -> offer.sector()
                                                .equals(sought.need().sector()))
                                        .anyMatch(offer -> isOfType(sought, offer.terms()))
                                ? PairMeasure.FULL
                                : 0));
    }

    private static boolean isOfType(SoughtNeed sought, Terms given) {
        Terms wanted = sought.need().terms();
        return wanted.serviceType().isNone()
                || (wanted.serviceType().value().isPresent()
                        && wanted.serviceType().equals(given.serviceType()));
    }

    private static Appraisal appraiseType(SoughtNeed sought, Actor actor) {
        List<Offer> offers = offersOf(sought, actor).toList();
        if (offers.isEmpty()) {
            return Appraisal.unmet(withoutOffer(sought, actor));
        }
        Optional<Offer> fitting =
                offers.stream().filter(offer -> isOfType(sought, offer.terms())).findFirst();
        if (fitting.isPresent()) {
            return Appraisal.met(
                    Texts.WORDS.message("type.same", actor.name(), fitting.get().description()));
        }
        return Appraisal.unmet(
                sought.need().terms().serviceType().isRecorded()
                        ? Texts.WORDS.message("type.other", actor.name())
                        : Texts.WORDS.message("type.unknown", sought.need().description()));
    }

    /**
     * Returns a criterion for whether an offer in the sector of the need is large enough: it is met in proportion to
     * what is left of the offer, in the same unit. If it was not recorded how much of an offer is taken, nothing counts
     * as left.
     *
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<SoughtNeed, Actor> capacityLeft() {
        return capacityLeft(new CapacityLeft(Offer::remaining));
    }

    /**
     * Returns the same criterion for callers that know better than the offers how much is taken.
     *
     * @param engaged returns how much of an offer is already promised, in its unit, 0 or more; always the same for the
     *     same offer
     * @return the criterion, preferred, of weight 1
     */
    public static Criterion<SoughtNeed, Actor> capacityLeft(Function<? super Offer, BigDecimal> engaged) {
        return capacityLeft(new CapacityLeft(offer -> offer.terms()
                .capacity()
                .value()
                .map(capacity ->
                        capacity.quantity().subtract(engaged.apply(offer)).max(BigDecimal.ZERO))));
    }

    private static Criterion<SoughtNeed, Actor> capacityLeft(CapacityLeft left) {
        return ofSector(Criterion.<SoughtNeed, Actor>of(
                        "capacity-left",
                        (sought, actor) -> offersOf(sought, actor)
                                .map(offer -> left.appraise(sought.need(), actor, offer))
                                .max(Comparator.comparing(Appraisal::value))
                                .orElseGet(() -> Appraisal.unmet(withoutOffer(sought, actor))))
                .measured(
                        sought -> sought,
                        actor -> offersOf(actor).toList(),
                        (sought, offers) -> offers.stream()
                                .filter(offer ->
                                        offer.sector().equals(sought.need().sector()))
                                .mapToInt(offer -> left.share(sought.need(), offer))
                                .max()
                                .orElse(0)));
    }

    /**
     * Returns a criterion between two actors from a criterion on needs: the value of the need that is met best, in
     * either direction. Anonymous needs are left out.
     *
     * @param criterion the criterion between a need and an actor that may answer it
     * @return the criterion between actors, with the same name, preferred, of weight 1
     */
    public static Criterion<Actor, Actor> ofAnyNeed(Criterion<SoughtNeed, Actor> criterion) {
        return Criterion.of(
                criterion.name(),
                (one, other) -> Stream.concat(appraisals(criterion, one, other), appraisals(criterion, other, one))
                        .reduce((best, next) -> next.value().compareTo(best.value()) > 0 ? next : best)
                        .orElseGet(() -> Appraisal.unmet(Texts.WORDS.message("need.unmet", one.name(), other.name()))));
    }

    private static Stream<Appraisal> appraisals(Criterion<SoughtNeed, Actor> criterion, Actor seeker, Actor candidate) {
        return Need.open(seeker.needs()).value().stream()
                .flatMap(List::stream)
                .map(need -> criterion.appraise(new SoughtNeed(seeker, need), candidate));
    }

    /**
     * Returns the default criteria for proposing candidates for a need. Required: the need is answered (4 points; half
     * if something has to be checked), the candidate is another legal unit and can be met, and the introduction was
     * never refused. Preferred: near (2, halved every 30 km), of the other economy (1), no tie yet (1), both signed the
     * charter (1), and they have a working language in common (1).
     *
     * @param network the network on a given day
     * @param gazetteer the gazetteer with the positions of communes
     * @param hasSigned returns whether an actor signed the charter
     * @return the criteria
     */
    public static Criteria<SoughtNeed, Actor> usual(
            Network network, Gazetteer gazetteer, Predicate<? super ActorId> hasSigned) {
        FitCheck check =
                FitCheck.withoutGazetteer().with(gazetteer).on(network.day()).withCache();
        return Criteria.<SoughtNeed, Actor>between(SoughtNeed::participant, Criteria::participant)
                .with(answered(check).weight(4).required())
                .with(between(ActorCriteria.otherLegalUnit().required()))
                .with(between(ActorCriteria.availableOn(network.day()).required()))
                .with(between(NetworkCriteria.neverRefusedBefore(network).required()))
                .with(between(PlaceCriteria.near(HALF_AS_NEAR, gazetteer).weight(2)))
                .with(between(NetworkCriteria.crossesEconomies(network)))
                .with(between(NetworkCriteria.notYetLinked(network)))
                .with(between(ActorCriteria.sharedCharter(hasSigned)))
                .with(between(ActorCriteria.sharedLanguage()));
    }

    /**
     * Returns the criteria for proposing candidates to readers who must not learn whose need it is: scores and reasons
     * rest on the need and the candidate alone. Required: the need is answered (4 points; half if something has to be
     * checked) and the candidate can be met.
     *
     * @param day the day
     * @param gazetteer the gazetteer that knows which territories are served
     * @return the criteria, for an {@linkplain SoughtNeed#anonymous anonymised need}
     */
    public static Criteria<SoughtNeed, Actor> ofNeedAlone(LocalDate day, Gazetteer gazetteer) {
        return Criteria.<SoughtNeed, Actor>between(SoughtNeed::participant, Criteria::participant)
                .with(answered(FitCheck.withoutGazetteer()
                                .with(gazetteer)
                                .on(day)
                                .withCache())
                        .weight(4)
                        .required())
                .with(between(ActorCriteria.availableOn(day).required()));
    }

    private static Criterion<SoughtNeed, Actor> between(Criterion<Actor, Actor> criterion) {
        return criterion.on(SoughtNeed::seeker, candidate -> candidate);
    }
}
