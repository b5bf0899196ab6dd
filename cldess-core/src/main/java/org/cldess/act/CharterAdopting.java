package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterAdoption;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersion_;
import org.cldess.charter.Charter_;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalStatus;
import org.cldess.decision.CollectiveDecision_;
import org.cldess.decision.Tally;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.known.Known;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/** The act by which a version of the charter is adopted. */
final class CharterAdopting {
    private final Dossier dossier;
    private final CharterAdoption adoption;
    private final Act act;

    private CharterAdopting(Dossier dossier, Conditions conditions, CharterAdoption adoption) {
        this.dossier = dossier;
        this.act = new Act(Dossier_.CHARTER.then(Charter_.VERSIONS), dossier, conditions);
        this.adoption = adoption;
    }

    static Answer<Dossier> adopt(Dossier dossier, Conditions conditions, CharterAdoption adoption) {
        return new CharterAdopting(dossier, conditions, adoption).adopt();
    }

    private Answer<Dossier> adopt() {
        Optional<Charter> known = dossier.charter().value();
        if (known.isEmpty()) {
            act.refuseWithout(dossier.charter(), Dossier_.CHARTER, "charter.act.none");
            return act.refused();
        }
        Charter charter = known.get();
        refuseDecision();
        refuseDates(charter);
        refuseOrder(charter);
        act.refuseFar(adoption.day());
        new Electorate(dossier, act).refuse(charter.versionInForce(adoption.day()), adoption.decision());
        act.refuseIf(
                charter.versions().stream()
                        .anyMatch(version -> version.label().equals(adoption.label())
                                && !version.id().equals(adoption.version())),
                "adopt.label",
                adoption.label());
        return next(charter)
                .map(version -> act.outcome(
                        Gate.CHARTER_ADOPTION,
                        Optional.of(adoption.day()),
                        () -> with(charter, version),
                        ActBasis.of(Dossier_.CHARTER.then(Charter_.VERSIONS.at(place(charter))))))
                .orElseGet(act::refused);
    }

    /** Returns the index that the version will have. */
    private int place(Charter charter) {
        return charter.findVersion(adoption.version())
                .map(charter.versions()::indexOf)
                .orElse(charter.versions().size());
    }

    /**
     * Refuses a decision earlier than the version that it follows, or than the proposals that it includes in the text.
     */
    private void refuseOrder(Charter charter) {
        adoption.decision().date().value().ifPresent(decided -> {
            charter.versionInForce(adoption.day())
                    .flatMap(version ->
                            version.date().value().filter(decided::isBefore).map(date -> version))
                    .ifPresent(version -> act.refuse(
                            "adopt.before-version",
                            decided,
                            version.label(),
                            version.date().value().orElseThrow()));
            charter.accepted(adoption.day()).stream()
                    .flatMap(proposal -> proposal.decision().value().stream())
                    .flatMap(accepted -> accepted.date().value().stream())
                    .filter(decided::isBefore)
                    .max(Comparator.naturalOrder())
                    .ifPresent(accepted -> act.refuse("adopt.before-proposals", decided, accepted));
        });
    }

    private void refuseDecision() {
        Tally tally = adoption.decision().tally();
        act.refuseIf(!tally.isAdopted(), "adopt.decision", new Act.ReportedRule("CHA-11"), tally);
        Known<LocalDate> decided = adoption.decision().date();
        act.refuseUngivenIf(
                decided.value().isEmpty(),
                act.added(CharterVersion_.DECISION.then(CollectiveDecision_.DATE)),
                "decide.undated");
        decided.value()
                .filter(adoption.day()::isBefore)
                .ifPresent(
                        day -> act.refuseIf(true, "adopt.early", new Act.ReportedRule("CHA-11"), adoption.day(), day));
    }

    private void refuseDates(Charter charter) {
        act.refuseIf(!adoption.reviewBy().isAfter(adoption.day()), "adopt.review", adoption.reviewBy(), adoption.day());
        charter.versions().stream()
                .filter(version -> version.date()
                        .value()
                        .filter(date -> !date.isBefore(adoption.day()))
                        .isPresent())
                .findFirst()
                .ifPresent(version -> act.refuse(
                        "adopt.order", version.label(), version.date().value().orElseThrow(), adoption.day()));
    }

    /** Returns a draft of the charter, or the version in force with all its accepted proposals. */
    private Optional<CharterVersion> next(Charter charter) {
        Optional<CharterVersion> draft = charter.findVersion(adoption.version())
                .filter(version -> version.date().value().isEmpty());
        if (draft.isPresent()) {
            return draft.map(this::dated);
        }
        Optional<CharterVersion> current = charter.versionInForce(adoption.day());
        if (current.isEmpty()) {
            List<CharterVersion> undated = charter.versions().stream()
                    .filter(version -> !version.date().isRecorded())
                    .toList();
            undated.forEach(version -> act.refuseUnrecorded(
                    version.date(),
                    Dossier_.CHARTER
                            .then(Charter_.VERSIONS.at(charter.versions().indexOf(version)))
                            .then(CharterVersion_.DATE)));
            act.refuseIf(undated.isEmpty(), "adopt.nothing", adoption.version().value());
            return Optional.empty();
        }
        List<Proposal> accepted = charter.accepted(adoption.day());
        act.refuseIf(accepted.isEmpty(), "adopt.unchanged", current.get().label());
        boolean conflict = accepted.stream().anyMatch(one -> accepted.stream().anyMatch(one::isSiblingOf));
        act.refuseIf(conflict, "adopt.conflict");
        return Optional.of(dated(new CharterVersion(
                adoption.version(),
                adoption.label(),
                Known.none(),
                Known.none(),
                current.get().preamble(),
                current.get().amendedBy(accepted),
                Known.none())));
    }

    private CharterVersion dated(CharterVersion text) {
        CharterVersion dated = new CharterVersion(
                text.id(),
                adoption.label(),
                Known.of(adoption.day()),
                Known.of(adoption.reviewBy()),
                text.preamble(),
                text.principles(),
                Known.none(),
                Known.of(adoption.decision()));
        return new CharterVersion(
                dated.id(),
                dated.label(),
                dated.date(),
                dated.reviewBy(),
                dated.preamble(),
                dated.principles(),
                Known.of(dated.textHash()),
                dated.decision());
    }

    /**
     * Returns the dossier with the version in place of its draft, or added at the end. Draft proposals on the replaced
     * version become obsolete.
     */
    private Dossier with(Charter charter, CharterVersion adopted) {
        List<CharterVersion> versions = new ArrayList<>(charter.versions());
        boolean draft = charter.findVersion(adopted.id())
                .filter(version -> version.date().value().isEmpty())
                .isPresent();
        if (draft) {
            versions.replaceAll(version -> version.id().equals(adopted.id()) ? adopted : version);
        } else {
            versions.add(adopted);
        }
        Optional<CharterVersion> replaced = charter.versionInForce(adoption.day());
        List<Proposal> obsolete = charter.proposals().stream()
                .filter(proposal -> replaced.filter(version -> version.id().equals(proposal.version()))
                        .isPresent())
                .filter(proposal -> proposal.status() == ProposalStatus.DRAFT)
                .map(proposal -> ProposalActs.closed(proposal, adoption.day()))
                .toList();
        return dossier.toBuilder()
                .charter(charter.toBuilder()
                        .versions(versions)
                        .proposals(ProposalActs.replaced(charter, obsolete))
                        .build())
                .build();
    }
}
