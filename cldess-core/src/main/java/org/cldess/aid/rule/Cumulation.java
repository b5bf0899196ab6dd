package org.cldess.aid.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cldess.actor.ActorId;
import org.cldess.aid.AidRegime;
import org.cldess.aid.AidWindow;
import org.cldess.aid.ReceivedAid;
import org.cldess.aid.ReceivedAid_;
import org.cldess.aid.StateAid;
import org.cldess.aid.StateAid_;
import org.cldess.aid.Undertaking;
import org.cldess.aid.Undertaking_;
import org.cldess.aid.ceiling.CountedAid;
import org.cldess.aid.ceiling.DeMinimis;
import org.cldess.component.Path;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision_;
import org.cldess.grant.Grant_;
import org.cldess.grant.rule.FundedGrant.WithPointer;
import org.cldess.known.Known;
import org.cldess.ledger.GrantAccount;
import org.cldess.money.Amount;

/** Sums the aid of an undertaking that counts together on a day (<i>{@index "cumul des aides"}</i>). */
public final class Cumulation {
    private final AidedBody aided;
    private final AidRegime regime;
    private final Known<AidWindow> window;
    private final AidWindow searched;
    private final SingleUndertaking together;
    private final List<CountedAid> aid = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();

    private Cumulation(AidedBody aided, Ceiling ceiling, LocalDate day, Ceiling.Figures figures) {
        this.aided = aided;
        this.regime = ceiling.counting(figures);
        boolean isSingle = ceiling.isSingle(figures);
        Optional<Undertaking> undertaking = aided.undertaking().map(WithPointer::thing);
        together = isSingle
                ? SingleUndertaking.of(aided.body(), aided.undertakings())
                : SingleUndertaking.alone(aided.body(), aided.undertakings());
        together.entries()
                .forEach(each -> lackingIf(
                        isSingle && !each.thing().linked().isRecorded(), each.pointer() + Undertaking_.LINKED));
        Optional<AidWindow> rolling = ceiling.rollingYears(figures).map(years -> AidWindow.rolling(day, years));
        Optional<LocalDate> yearEnd =
                undertaking.flatMap(one -> one.fiscalYearEnd().value());
        boolean isTold = rolling.isPresent() || yearEnd.isPresent();
        lackingIf(!isTold && undertaking.isPresent(), own() + Undertaking_.FISCAL_YEAR_END);
        searched = rolling.orElseGet(() -> Ceiling.fiscal(day, yearEnd.orElse(day), figures));
        window = isTold ? Known.of(searched) : Known.notRecorded();
        addAll();
    }

    /** Sums the aid that counts under a ceiling, with the figures of the day. */
    static Cumulation under(Ceiling ceiling, AidedBody aided, LocalDate day, Ceiling.Figures figures) {
        return new Cumulation(aided, ceiling, day, figures);
    }

    /**
     * Compares the aid of a body with its ceiling on a day.
     *
     * @param aided the body
     * @param given the rules that set the ceiling
     * @param day the day
     * @return the comparison; empty if the body carries on no economic activity, or if no ceiling is known for that day
     */
    public static Optional<DeMinimis> standing(AidedBody aided, AidRegime given, LocalDate day) {
        Known<Boolean> activity =
                aided.undertaking().map(each -> each.thing().economicActivity()).orElseGet(Known::notRecorded);
        Optional<Ceiling> ceiling = Ceiling.of(given, day).filter(unused -> !activity.isNone() && !activity.is(false));
        return ceiling.flatMap(found -> found.maximum(found.figures(day))
                .map(maximum -> under(found, aided, day, found.figures(day))
                        .answer(found.code(), given, day, Amount.euros(maximum.value()), activity)));
    }

    private DeMinimis answer(String rule, AidRegime given, LocalDate day, Amount ceiling, Known<Boolean> activity) {
        List<String> lacking = new ArrayList<>();
        if (aided.undertaking().isEmpty()) {
            lacking.add("/undertakings");
        } else if (!activity.isRecorded()) {
            lacking.add(own() + Undertaking_.ECONOMIC_ACTIVITY);
        }
        lacking.addAll(missing);
        return new DeMinimis(
                aided.body(),
                given,
                day,
                rule,
                ceiling,
                List.copyOf(together.bodies()),
                window,
                window.isRecorded()
                        ? aid.stream()
                                .sorted(Comparator.comparing(CountedAid::granted))
                                .toList()
                        : List.of(),
                lacking);
    }

    /** Returns the sum of the known aid that counts. */
    Amount sum() {
        return Amount.sum(aid.stream().map(CountedAid::amount).toList());
    }

    /** Checks whether aid under some rules is among the known aid that counts. */
    boolean has(Predicate<AidRegime> rules) {
        return aid.stream().map(CountedAid::regime).anyMatch(rules);
    }

    /** Returns the locations of the missing facts that could change the sum. */
    Set<String> missing() {
        return missing;
    }

    private String own() {
        return aided.undertaking().map(WithPointer::pointer).orElse("");
    }

    private void lackingIf(boolean lacking, String pointer) {
        if (lacking) {
            missing.add(pointer);
        }
    }

    private void addAll() {
        aided.grants().forEach(this::add);
        together.entries()
                .forEach(each ->
                        lackingIf(!each.thing().received().isRecorded(), each.pointer() + Undertaking_.RECEIVED));
        for (WithPointer<ReceivedAid> each : together.received()) {
            ReceivedAid one = each.thing();
            add(
                    one.date(),
                    one.regime(),
                    Known.of(one.amount()),
                    new Places(each.pointer(), ReceivedAid_.DATE, ReceivedAid_.REGIME, ReceivedAid_.AMOUNT),
                    new Source(Optional.empty(), Optional.empty(), Optional.of(one.giver())));
        }
    }

    private void add(WithPointer<GrantAccount> each) {
        Grant grant = each.thing().grant();
        if (aided.isPrivate().test(grant)) {
            return;
        }
        for (ActorId receiver : grant.recipients()) {
            Known<Amount> part = each.thing().awardedTo(receiver);
            if (together.bodies().contains(receiver) && !part.isNone()) {
                add(
                        grant.decidedOn(),
                        grant.aid().flatMap(StateAid::regime),
                        part,
                        new Places(
                                each.pointer(),
                                Grant_.DECISION.then(GrantDecision_.DATE),
                                Grant_.AID.then(StateAid_.REGIME),
                                Grant_.COMPLETE_UNTIL),
                        new Source(Optional.of(receiver), Optional.of(grant), Optional.empty()));
            }
        }
    }

    private record Places(String thing, Path<?, ?> date, Path<?, ?> regime, Path<?, ?> amount) {}

    private record Source(Optional<ActorId> receiver, Optional<Grant> grant, Optional<String> giver) {
        CountedAid counted(LocalDate day, Amount amount, AidRegime regime) {
            return new CountedAid(day, amount, regime, receiver, grant.map(Grant::id), giver);
        }
    }

    private void add(
            Known<LocalDate> date, Known<AidRegime> given, Known<Amount> amount, Places places, Source source) {
        boolean isOutside = date.isNone()
                || date.value().filter(day -> !searched.contains(day)).isPresent();
        Optional<AidRegime> other = given.value();
        if (isOutside
                || given.isNone()
                || other.filter(rules -> !regime.includes(rules)).isPresent()) {
            return;
        }
        lackingIf(date.value().isEmpty(), places.thing() + places.date());
        lackingIf(other.isEmpty(), places.thing() + places.regime());
        lackingIf(!amount.isRecorded(), places.thing() + places.amount());
        date.value()
                .ifPresent(day -> other.ifPresent(
                        rules -> amount.value().ifPresent(sum -> aid.add(source.counted(day, sum, rules)))));
    }
}
