package org.cldess.dossier;

import org.cldess.network.DeclinedIntroductionDraft;
import org.cldess.network.OriginKind;
import org.cldess.network.TieDraft;
import org.cldess.network.TieDraft.TieOriginDraft;
import org.jspecify.annotations.NullUnmarked;

/** What must hold across the fields of ties and of refused introductions. */
@NullUnmarked
final class NetworkCheck {
    private final CrossCheck check;

    NetworkCheck(CrossCheck check) {
        this.check = check;
    }

    void check(DossierDraft draft) {
        check.each(draft.ties(), Pointer.ROOT.at("ties"), this::tie);
        check.each(draft.declinedIntroductions(), Pointer.ROOT.at("declinedIntroductions"), this::declined);
    }

    private void tie(TieDraft tie, Pointer at) {
        check.ids.declare(Kind.TIE, tie.id(), at);
        pair(tie.actor(), tie.partner(), at);
        check.period(tie.since(), tie.until(), at.at("until"));
        tie.origin().value().ifPresent(origin -> origin(origin, at.at("origin")));
    }

    private void declined(DeclinedIntroductionDraft declined, Pointer at) {
        check.ids.declare(Kind.DECLINED_INTRODUCTION, declined.id(), at);
        pair(declined.actor(), declined.partner(), at);
        check.period(declined.date(), declined.reopened(), at.at("reopened"));
    }

    private void pair(String actor, String partner, Pointer at) {
        check.ids.refer(Kind.ACTOR, actor, at.at("actor"));
        check.ids.refer(Kind.ACTOR, partner, at.at("partner"));
        if (actor != null && actor.equals(partner)) {
            check.complaints.add("form.self", at.at("partner"), "form.self.tie", partner);
        }
    }

    /** Whatever is not free words cites a thing of this dossier. */
    private void origin(TieOriginDraft origin, Pointer at) {
        Kind cited = cited(origin.kind());
        if (cited != null) {
            check.refer(cited, origin.reference(), at.at("reference"));
        }
    }

    private static Kind cited(OriginKind kind) {
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case STATEMENT -> null;
            case MEETING -> Kind.MEETING;
            case EXCHANGE -> Kind.EXCHANGE;
            case ACTION -> Kind.ACTION;
            case SITTING -> Kind.SITTING;
        };
    }
}
