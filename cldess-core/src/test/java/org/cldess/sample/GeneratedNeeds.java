package org.cldess.sample;

import java.time.LocalDate;
import java.util.List;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.need.AreaDraft;
import org.cldess.need.AreaDraft.TerritoryCodeDraft;
import org.cldess.need.AreaKind;
import org.cldess.need.CapacityDraft;
import org.cldess.need.NeedDraft;
import org.cldess.need.OfferDraft;
import org.cldess.need.ServiceType;
import org.cldess.territory.TerritoryLevel;

/** The needs and offers of a generated dossier. */
final class GeneratedNeeds {
    private final Draw draw;

    GeneratedNeeds(Draw draw) {
        this.draw = draw;
    }

    NeedDraft need(String id) {
        LocalDate from = draw.date();
        Amount least = Amount.ofCents(draw.below(1_000_000));
        return new NeedDraft(
                id,
                draw.text(),
                draw.text(),
                draw.known(() -> draw.of(ServiceType.class)),
                draw.known(this::area),
                draw.known(this::capacity),
                draw.known(() -> from),
                draw.known(() -> draw.after(from)),
                draw.known(() -> least),
                draw.known(() -> least.plus(Amount.ofCents(draw.below(1_000_000)))));
    }

    OfferDraft offer(String id) {
        NeedDraft like = need(id);
        return new OfferDraft(
                id,
                like.sector(),
                like.description(),
                like.serviceType(),
                like.area(),
                like.capacity(),
                like.from(),
                like.until(),
                like.leastAmount(),
                like.mostAmount());
    }

    private AreaDraft area() {
        AreaKind kind = draw.of(AreaKind.class);
        return switch (kind) {
            case COUNTRY -> new AreaDraft(kind, List.of(), null, Known.notRecorded());
            case TERRITORIES ->
                new AreaDraft(
                        kind,
                        List.of(territory(), new TerritoryCodeDraft(TerritoryLevel.REGION, "93")),
                        null,
                        Known.notRecorded());
            case RADIUS -> new AreaDraft(kind, List.of(), 1 + draw.below(300), draw.known(draw::commune));
        };
    }

    private TerritoryCodeDraft territory() {
        TerritoryLevel level = draw.of(TerritoryLevel.class);
        String code = switch (level) {
            case COMMUNE -> draw.commune();
            case EPCI -> "200039857";
            case DEPARTEMENT -> "2A";
            case REGION -> "11";
        };
        return new TerritoryCodeDraft(level, code);
    }

    private CapacityDraft capacity() {
        return new CapacityDraft(draw.weight(), draw.text());
    }
}
