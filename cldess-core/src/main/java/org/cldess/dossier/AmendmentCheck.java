package org.cldess.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cldess.contract.AmendmentDraft;
import org.cldess.contract.AmendmentDraft.ArticleChangeDraft;
import org.cldess.contract.AmendmentDraft.EnvelopeChangeDraft;
import org.cldess.contract.AmendmentDraft.ObjectiveChangeDraft;
import org.cldess.contract.AmendmentDraft.TermChangeDraft;
import org.cldess.contract.ContractDraft.SignatureDraft;
import org.cldess.contract.ContractDraft.TermDraft;
import org.cldess.contract.EnvelopeDraft;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.ObjectiveLevel;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.jspecify.annotations.NullUnmarked;

/** What must hold across the fields of the envelopes of a contract and of its amendments. */
@NullUnmarked
final class AmendmentCheck {
    private final CrossCheck check;
    private final Optional<ContractKind> kind;

    /**
     * A check of amendments.
     *
     * @param kind the kind of contract, if it is known
     */
    AmendmentCheck(CrossCheck check, Optional<ContractKind> kind) {
        this.check = check;
        this.kind = kind;
    }

    void envelopes(Known<List<EnvelopeDraft>> envelopes, Pointer at) {
        check.each(envelopes, at, (envelope, there) -> {
            check.ids.refer(Kind.ACTOR, envelope.funder(), there.at("funder"));
            check.year(envelope.year(), there.at("year"));
            notNegative(envelope.amount(), there.at("amount"));
        });
        check.distinct(
                envelopes.value().orElse(List.of()).stream()
                        .map(envelope -> envelope == null ? null : key(envelope.funder(), envelope.year()))
                        .toList(),
                at);
    }

    void amendment(AmendmentDraft amendment, Pointer at) {
        check.ids.declare(Kind.AMENDMENT, amendment.id(), at);
        if (amendment.term() != null) {
            term(amendment.term(), at.at("term"));
        }
        check.each(amendment.objectives(), at.at("objectives"), this::objective, Kind.OBJECTIVE);
        check.distinct(
                amendment.objectives().stream()
                        .map(change -> change == null ? null : change.objective())
                        .toList(),
                at.at("objectives"));
        check.each(amendment.envelopes(), at.at("envelopes"), this::envelope);
        check.distinct(
                amendment.envelopes().stream()
                        .map(change -> change == null ? null : key(change.funder(), change.year()))
                        .toList(),
                at.at("envelopes"));
        check.distinct(amendment.communesAdded(), at.at("communesAdded"));
        check.distinct(amendment.communesRemoved(), at.at("communesRemoved"));
        check.each(amendment.articles(), at.at("articles"), this::article, Kind.ARTICLE);
        check.distinct(
                amendment.articles().stream()
                        .map(change -> change == null ? null : change.article())
                        .toList(),
                at.at("articles"));
        check.each(amendment.signatures(), at.at("signatures"), this::signature);
    }

    private static String key(String funder, Integer year) {
        return funder == null || year == null ? null : funder + " " + year;
    }

    private void term(TermChangeDraft change, Pointer at) {
        change.before().value().ifPresent(before -> check.period(before.start(), before.end(), end(at, "before")));
        TermDraft after = change.after();
        if (after != null) {
            check.period(after.start(), after.end(), end(at, "after"));
        }
        unchanged(change.before(), after == null ? Known.notRecorded() : Known.of(after), at.at("after"));
    }

    private static Pointer end(Pointer at, String which) {
        return at.at(which).at("end");
    }

    private void objective(ObjectiveChangeDraft change, Pointer at) {
        Pointer id = at.at("objective");
        unchanged(change.before(), change.after(), at.at("after"));
        if (!change.before().isNone()) {
            loseIfLost(Kind.OBJECTIVE, at);
            check.ids.referToAnyLevel(change.objective(), id);
            if (change.parent() != null) {
                check.complaints.add("form.level", at.at("parent"), "form.level.parent", change.objective());
            }
            return;
        }
        check.ids.declareAt(Kind.OBJECTIVE, change.objective(), id);
        if (change.parent() != null) {
            check.ids.referToAnyLevel(change.parent(), at.at("parent"));
        }
        kind.map(ContractKind::levels).ifPresent(levels -> level(change, levels, at));
    }

    /** An objective that is added stands at the top, or one level below its parent. */
    private void level(ObjectiveChangeDraft change, List<ObjectiveLevel> levels, Pointer at) {
        int depth = 0;
        if (change.parent() != null) {
            check.ids.holds(change.parent(), levels.size(), at.at("parent"));
            depth = check.ids.levelAbove(change.parent()).map(levels::indexOf).orElse(levels.size() - 1) + 1;
        }
        if (depth < levels.size() - 1) {
            check.ids.above(change.objective(), levels.get(depth), levels.get(levels.size() - 1));
        }
    }

    private void article(ArticleChangeDraft change, Pointer at) {
        unchanged(change.before(), change.after(), at.at("after"));
        if (change.before().isNone()) {
            check.ids.declareAt(Kind.ARTICLE, change.article(), at.at("article"));
        } else {
            loseIfLost(Kind.ARTICLE, at);
            check.ids.refer(Kind.ARTICLE, change.article(), at.at("article"));
        }
    }

    /** Whether a thing is added or stood before is not known where its reader could not read that. */
    private void loseIfLost(Kind kind, Pointer at) {
        if (check.complaints.isLost(at.at("before"))) {
            check.ids.lost(kind);
        }
    }

    private void envelope(EnvelopeChangeDraft change, Pointer at) {
        check.ids.refer(Kind.ACTOR, change.funder(), at.at("funder"));
        check.year(change.year(), at.at("year"));
        notNegative(change.before().value().orElse(null), at.at("before"));
        notNegative(change.after().value().orElse(null), at.at("after"));
        unchanged(change.before(), change.after(), at.at("after"));
    }

    private void unchanged(Known<?> before, Known<?> after, Pointer at) {
        if (before.isRecorded() && Objects.equals(before, after)) {
            check.complaints.add("form.unchanged", at, "form.unchanged");
        }
    }

    private void notNegative(Amount amount, Pointer at) {
        if (amount != null && amount.isNegative()) {
            check.complaints.add("form.amount", at, "form.amount.envelope", amount);
        }
    }

    void signature(SignatureDraft signature, Pointer at) {
        check.ids.declare(Kind.SIGNATURE, signature.id(), at);
        check.ids.refer(Kind.PARTY, signature.party(), at.at("party"));
        check.refer(Kind.DELIBERATION, signature.deliberation(), at.at("deliberation"));
        check.refer(Kind.DELIBERATION, signature.delegation(), at.at("delegation"));
    }
}
