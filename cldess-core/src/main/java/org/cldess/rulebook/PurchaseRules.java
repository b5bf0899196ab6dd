package org.cldess.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.money.Amount;
import org.cldess.purchase.LotId;
import org.cldess.purchase.rule.BuyingYear;
import org.cldess.purchase.rule.ClauseRules;
import org.cldess.purchase.rule.LotSubject;
import org.cldess.purchase.rule.ProcedureRules;
import org.cldess.purchase.rule.PublicationRules;
import org.cldess.purchase.rule.PurchaseSubject;
import org.cldess.purchase.rule.ReservationRules;
import org.cldess.purchase.rule.SchemeRules;
import org.cldess.purchase.rule.SocialServiceRules;
import org.cldess.purchase.rule.SpendingRules;
import org.cldess.purchase.rule.SpentLot;
import org.cldess.purchase.spending.PurchaseSpending;
import org.cldess.rule.Located;
import org.cldess.rule.Rule;

/** The rules on purchases, in the order of their codes. */
final class PurchaseRules {
    private static final Function<Places, Stream<Located<LotSubject>>> LOTS = PurchaseRules::lots;

    private static final Function<Places, Stream<Located<SpentLot>>> SPENT = PurchaseRules::spent;

    private PurchaseRules() {}

    static List<Rule<Dossier>> all() {
        Rule<Places> procedure =
                ProcedureRules.PUR_01.within(places -> market(places).bought());
        Stream<Rule<LotSubject>> lots = Stream.of(
                ProcedureRules.PUR_02, ReservationRules.PUR_03, ReservationRules.PUR_04, SocialServiceRules.PUR_05);
        Rule<Places> schemes = SchemeRules.PUR_06.within(
                places -> BuyingYear.in(Dossier_.BUYERS, places.dossier().buyers(), actors(places)));
        return Stream.of(
                        Stream.of(procedure),
                        lots.map(PurchaseRules::overLots),
                        Stream.of(schemes, overLots(PublicationRules.PUR_07)),
                        Stream.of(ClauseRules.PUR_08, ClauseRules.PUR_09, ClauseRules.PUR_10)
                                .map(PurchaseRules::overLots),
                        Stream.of(SpendingRules.PUR_11, SpendingRules.PUR_12).map(rule -> rule.within(SPENT)),
                        Stream.of(SpendingRules.PUR_13.within(PurchaseRules::years)))
                .flatMap(rules -> rules)
                .map(rule -> rule.within(Places.WHOLE))
                .toList();
    }

    private static Rule<Places> overLots(Rule<LotSubject> rule) {
        return rule.within(LOTS);
    }

    private static Stream<Located<LotSubject>> lots(Places places) {
        return market(places).lots();
    }

    private static Stream<Located<SpentLot>> spent(Places places) {
        Dossier dossier = places.dossier();
        Map<LotId, Amount> spent = new HashMap<>();
        spending(dossier).lines().forEach(line -> spent.merge(line.lot().id(), line.amount(), Amount::plus));
        return lots(places)
                .map(part -> Located.of(
                        part.path(),
                        new SpentLot(
                                part.subject(),
                                dossier.journal().movements(part.subject().lot().id()),
                                Optional.ofNullable(
                                        spent.get(part.subject().lot().id())),
                                dossier.contract()::actingFor)));
    }

    private static PurchaseSpending spending(Dossier dossier) {
        return PurchaseSpending.of(dossier.purchases(), dossier.actors(), dossier.journal());
    }

    private static Stream<Located<SpendingRules.FollowedYear>> years(Places places) {
        PurchaseSpending spending = spending(places.dossier());
        return BuyingYear.in(Dossier_.BUYERS, places.dossier().buyers(), actors(places))
                .map(part -> Located.of(
                        part.path(),
                        new SpendingRules.FollowedYear(
                                part.subject(),
                                spending.by(part.subject().buyer().actor())
                                        .in(part.subject().bought().year())
                                        .spent())));
    }

    private static PurchaseSubject.Market market(Places places) {
        return new PurchaseSubject.Market(Dossier_.PURCHASES, places.dossier().purchases(), actors(places));
    }

    private static Function<ActorId, PurchaseSubject.LocatedActor> actors(Places places) {
        return id -> {
            var standing = places.actor(id);
            return new PurchaseSubject.LocatedActor(standing.thing(), standing.pointer());
        };
    }
}
