package org.cldess.sample;

import java.time.LocalDate;
import org.cldess.network.DeclinedIntroductionDraft;
import org.cldess.network.OriginKind;
import org.cldess.network.TieDraft;
import org.cldess.network.TieDraft.TieOriginDraft;
import org.cldess.network.TieKind;
import org.cldess.network.TieStrength;

/** The ties of a generated dossier, and the introductions that were refused. */
final class GeneratedTies {
    private final Draw draw;

    GeneratedTies(Draw draw) {
        this.draw = draw;
    }

    TieDraft tie(int number) {
        int actor = draw.below(GeneratedDossiers.ACTORS);
        LocalDate since = draw.date();
        return new TieDraft(
                "tie-" + number,
                "actor-" + actor,
                "actor-" + other(actor),
                draw.of(TieKind.class),
                draw.known(() -> since),
                draw.known(() -> since.plusDays(draw.below(900))),
                draw.known(() -> draw.of(TieStrength.class)),
                draw.known(this::origin));
    }

    private TieOriginDraft origin() {
        OriginKind kind = draw.of(OriginKind.class);
        return new TieOriginDraft(kind, draw.known(() -> reference(kind)), draw.known(draw::date));
    }

    private String reference(OriginKind kind) {
        return switch (kind) {
            case STATEMENT -> draw.text();
            case MEETING -> "meeting-0";
            case EXCHANGE -> "exchange-" + draw.below(2);
            case ACTION -> "a-" + draw.below(GeneratedDossiers.ACTIONS);
            case SITTING -> "sitting-" + draw.below(3);
        };
    }

    DeclinedIntroductionDraft declined(int number) {
        int actor = draw.below(GeneratedDossiers.ACTORS);
        LocalDate date = draw.date();
        return new DeclinedIntroductionDraft(
                "declined-" + number,
                "actor-" + actor,
                "actor-" + other(actor),
                draw.known(() -> date),
                draw.known(draw::text),
                draw.known(() -> date.plusDays(draw.below(900))));
    }

    private int other(int actor) {
        return (actor + 1 + draw.below(GeneratedDossiers.ACTORS - 1)) % GeneratedDossiers.ACTORS;
    }
}
