package org.cldess.aid.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cldess.actor.ActorId;
import org.cldess.aid.AidRegime;
import org.cldess.aid.AidWindow;
import org.cldess.aid.ReceivedAid;
import org.cldess.aid.StateAid;
import org.cldess.aid.Undertaking;
import org.cldess.grant.Grant;
import org.cldess.grant.rule.FundedGrant;
import org.cldess.grant.rule.FundedGrant.Standing;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Needs;

/** Adds up the aid of an undertaking that counts together with a new one (<i>{@index "cumul des aides"}</i>). */
final class Cumulation {
    private final FundedGrant subject;
    private final Standing<Undertaking> undertaking;
    private final AidRegime regime;
    private final AidWindow window;
    private final Set<ActorId> bodies = new HashSet<>();
    private final List<Amount> amounts = new ArrayList<>();

    /**
     * Begins a sum.
     *
     * @param subject the new aid, whose undertaking is known
     * @param regime the rules whose ceiling it must keep
     * @param window the days whose aid counts
     * @param isSingle whether the bodies with which it is a single undertaking count with it
     */
    Cumulation(FundedGrant subject, AidRegime regime, AidWindow window, boolean isSingle) {
        this.subject = subject;
        this.undertaking = subject.undertaking().orElseThrow();
        this.regime = regime;
        this.window = window;
        bodies.add(subject.grant().beneficiary());
        if (isSingle) {
            bodies.addAll(undertaking.thing().linked().value().orElse(List.of()));
        }
    }

    /** Adds all that counts, and tells what is not known of it. */
    Amount sum(Needs needs) {
        subject.grants().forEach(each -> add(each, needs));
        List<ReceivedAid> received = undertaking.thing().received().value().orElse(List.of());
        needs.lackingIf(!undertaking.thing().received().isRecorded(), undertaking.pointer(), "/received");
        for (int i = 0; i < received.size(); i++) {
            ReceivedAid aid = received.get(i);
            add(
                    aid.date(),
                    aid.regime(),
                    Known.of(aid.amount()),
                    new Places(undertaking.pointer() + "/received/" + i, "/date", "/regime", ""),
                    needs);
        }
        return Amount.sum(amounts);
    }

    private void add(Standing<Grant> each, Needs needs) {
        Grant grant = each.thing();
        boolean counts = bodies.contains(grant.beneficiary())
                && !grant.awarded().isNone()
                && !subject.publicBodyOf(grant).isNone();
        if (counts) {
            add(
                    grant.decidedOn(),
                    grant.aid().flatMap(StateAid::regime),
                    grant.awarded(),
                    new Places(each.pointer(), "/decision/date", "/aid/regime", "/decision/awarded"),
                    needs);
        }
    }

    private record Places(String thing, String date, String regime, String amount) {}

    private void add(Known<LocalDate> date, Known<AidRegime> given, Known<Amount> amount, Places places, Needs needs) {
        boolean isOutside =
                date.isNone() || date.value().filter(day -> !window.holds(day)).isPresent();
        Optional<AidRegime> other = given.value();
        if (isOutside
                || given.isNone()
                || other.filter(rules -> !regime.counts(rules)).isPresent()) {
            return;
        }
        needs.lackingIf(date.value().isEmpty(), places.thing(), places.date());
        needs.lackingIf(other.isEmpty(), places.thing(), places.regime());
        needs.lackingIf(!amount.isRecorded(), places.thing(), places.amount());
        amount.value().ifPresent(amounts::add);
    }
}
