package org.cldess.rulebook;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.dossier.Dossier;
import org.cldess.purchase.rule.Bought;
import org.cldess.purchase.rule.BoughtLot;
import org.cldess.purchase.rule.BuyingYear;
import org.cldess.purchase.rule.ProcedureRules;
import org.cldess.purchase.rule.PublicationRules;
import org.cldess.purchase.rule.ReservationRules;
import org.cldess.purchase.rule.SchemeRules;
import org.cldess.purchase.rule.SocialServiceRules;
import org.cldess.rule.Rule;

/** The rules over what bodies buy, in the order of their codes. */
final class PurchaseRules {
    private PurchaseRules() {}

    static List<Rule<Dossier>> all() {
        Rule<Dossier> procedure =
                ProcedureRules.PUR_01.within(dossier -> market(dossier).bought());
        Stream<Rule<BoughtLot>> lots = Stream.of(
                ProcedureRules.PUR_02, ReservationRules.PUR_03, ReservationRules.PUR_04, SocialServiceRules.PUR_05);
        Rule<Dossier> schemes = SchemeRules.PUR_06.within(dossier -> BuyingYear.in(dossier.buyers(), actors(dossier)));
        return Stream.of(
                        Stream.of(procedure),
                        lots.map(PurchaseRules::overLots),
                        Stream.of(schemes, overLots(PublicationRules.PUR_07)))
                .flatMap(rules -> rules)
                .toList();
    }

    private static Rule<Dossier> overLots(Rule<BoughtLot> rule) {
        return rule.within(dossier -> market(dossier).lots());
    }

    private static Bought.Market market(Dossier dossier) {
        return new Bought.Market(dossier.purchases(), actors(dossier));
    }

    private static Function<ActorId, Bought.Standing> actors(Dossier dossier) {
        Places places = Places.of(dossier);
        return id -> {
            var standing = places.actor(id);
            return new Bought.Standing(standing.thing(), standing.pointer());
        };
    }
}
