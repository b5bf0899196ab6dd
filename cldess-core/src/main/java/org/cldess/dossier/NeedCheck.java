package org.cldess.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.cldess.actor.ActorDraft;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.money.Amount;
import org.cldess.need.AreaDraft;
import org.cldess.need.AreaDraft.TerritoryCodeDraft;
import org.cldess.need.AreaKind;
import org.cldess.need.CapacityDraft;
import org.cldess.territory.TerritoryCode;
import org.jspecify.annotations.NullUnmarked;

/** What must hold across the fields of needs and offers. */
@NullUnmarked
final class NeedCheck {
    private final CrossCheck check;

    NeedCheck(CrossCheck check) {
        this.check = check;
    }

    void check(ActorDraft actor, Pointer at) {
        check.each(actor.needs(), at.at("needs"), (need, there) -> {
            check.ids.declare(Kind.NEED, need.id(), there);
            terms(need.area(), need.capacity(), there);
            period(need.from(), need.until(), there);
            amounts(need.leastAmount(), need.mostAmount(), there);
        });
        check.each(actor.offers(), at.at("offers"), (offer, there) -> {
            check.ids.declare(Kind.OFFER, offer.id(), there);
            terms(offer.area(), offer.capacity(), there);
            period(offer.from(), offer.until(), there);
            amounts(offer.leastAmount(), offer.mostAmount(), there);
        });
    }

    private void terms(Known<AreaDraft> area, Known<CapacityDraft> capacity, Pointer at) {
        area.value().ifPresent(known -> area(known, at.at("area")));
        capacity.value()
                .map(CapacityDraft::quantity)
                .filter(quantity -> quantity.compareTo(BigDecimal.ZERO) <= 0)
                .ifPresent(quantity -> check.complaints.add(
                        "form.range", at.at("capacity").at("quantity"), "form.quantity", quantity));
    }

    private void period(Known<LocalDate> from, Known<LocalDate> until, Pointer at) {
        check.period(from, until, at.at("until"));
    }

    private void amounts(Known<Amount> least, Known<Amount> most, Pointer at) {
        notNegative(least, at.at("leastAmount"));
        notNegative(most, at.at("mostAmount"));
        if (least.value().isPresent()
                && most.value()
                        .filter(end -> end.compareTo(least.value().get()) < 0)
                        .isPresent()) {
            check.complaints.add(
                    "form.amount",
                    at.at("mostAmount"),
                    "form.amount.range",
                    most.value().get(),
                    least.value().get());
        }
    }

    private void notNegative(Known<Amount> amount, Pointer at) {
        amount.value()
                .filter(Amount::isNegative)
                .ifPresent(negative -> check.complaints.add("form.amount", at, "form.amount.need", negative));
    }

    /** An area has what its kind asks, and nothing else. */
    private void area(AreaDraft area, Pointer at) {
        if (area.kind() == null) {
            return;
        }
        if ((area.kind() == AreaKind.TERRITORIES) == area.territories().isEmpty()
                && !check.complaints.isLost(at.at("territories"))) {
            check.complaints.add(
                    "form.area",
                    at.at("territories"),
                    area.territories().isEmpty() ? "form.area.missing" : "form.area.senseless",
                    "territories",
                    area.kind());
        }
        boolean radius = area.kind() == AreaKind.RADIUS;
        if (radius == (area.kilometres() == null) && !check.complaints.isLost(at.at("kilometres"))) {
            check.complaints.add(
                    "form.area",
                    at.at("kilometres"),
                    radius ? "form.area.missing" : "form.area.senseless",
                    "kilometres",
                    area.kind());
        }
        if (!radius && area.centre().isRecorded()) {
            check.complaints.add("form.area", at.at("centre"), "form.area.senseless", "centre", area.kind());
        }
        check.each(area.territories(), at.at("territories"), this::territory);
    }

    private void territory(TerritoryCodeDraft territory, Pointer at) {
        if (territory.kind() != null
                && territory.code() != null
                && !territory.code().isBlank()) {
            Optional<Message> refusal = TerritoryCode.refusal(territory.kind(), territory.code());
            refusal.ifPresent(message ->
                    check.complaints.add("form.territory", at.at("code").toString(), message));
        }
    }
}
