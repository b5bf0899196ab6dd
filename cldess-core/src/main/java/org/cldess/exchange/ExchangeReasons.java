package org.cldess.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/** The reasons why two participants of a plan are paired, or why they are not. */
final class ExchangeReasons {
    private final ExchangePlan plan;
    private final Exchanges asked;

    ExchangeReasons(ExchangePlan plan) {
        this.plan = plan;
        asked = plan.asked();
    }

    static List<Message> why(PlannedExchange exchange) {
        List<Message> reasons = new ArrayList<>();
        Score score = exchange.score();
        reasons.add(say("why.paired", score.left(), score.right()));
        reasons.addAll(score.reasonsFor());
        if (score.contributions().isEmpty()) {
            reasons.add(say("why.score", score.value()));
        }
        exchange.visits().forEach(visit -> reasons.add(say("why.visit", visit.visitor(), visit.host(), visit.day())));
        return reasons;
    }

    List<Message> whyNot(Participant one, Participant other) {
        if (one.equals(other)) {
            return List.of(say("why-not.self", one));
        }
        Optional<Pair> pair = pair(one, other);
        if (pair.isEmpty()) {
            return List.of(say("why-not.side", one, other));
        }
        if (asked.isExcluded(pair.get())) {
            return List.of(say("why-not.excluded", one, other));
        }
        List<Message> ruledOut =
                asked.sides().map(sides -> sides.whyRuledOut(pair.get())).orElse(List.of());
        if (!ruledOut.isEmpty()) {
            return ruledOut;
        }
        Optional<Score> score = asked.find(one, other);
        if (score.isEmpty()) {
            return List.of(say("why-not.unlisted", one, other));
        }
        Optional<Message> noDays = asked.whyNoDays(score.get().pair());
        return noDays.map(List::of).orElseGet(() -> whyNotChosen(score.get()));
    }

    private Optional<Pair> pair(Participant one, Participant other) {
        return asked.sides().isPresent() ? asked.sides().get().pair(one, other) : Optional.of(new Pair(one, other));
    }

    private List<Message> whyNotChosen(Score score) {
        List<Message> reasons = new ArrayList<>();
        if (score.value().signum() <= 0) {
            reasons.add(say("why-not.score", score.left(), score.right(), score.value()));
        }
        for (Participant one : List.of(score.left(), score.right())) {
            plan.partnerOf(one).ifPresent(partner -> reasons.add(say("why-not.taken", one, partner)));
        }
        BigDecimal together = asked.without(score.pair()).plan().score().add(score.value());
        BigDecimal loss = plan.score().subtract(together);
        reasons.add(loss.signum() > 0 ? say("why-not.loss", loss) : say("why-not.tie", score.left(), score.right()));
        reasons.addAll(score.reasonsAgainst());
        return reasons;
    }

    private static Message say(String key, Object... arguments) {
        return Texts.WORDS.message(key, arguments);
    }
}
