package org.cldess.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.accreditation.ApprovalKind;
import org.cldess.accreditation.ApprovalRequest;
import org.cldess.accreditation.ClaimedStatus;
import org.cldess.accreditation.CredentialsDraft;
import org.cldess.accreditation.CredentialsDraft.AccountsDraft;
import org.cldess.accreditation.CredentialsDraft.ApprovalDraft;
import org.cldess.accreditation.CredentialsDraft.MentionDraft;
import org.cldess.accreditation.CredentialsDraft.StaffDraft;
import org.cldess.accreditation.CredentialsDraft.StateAgreementDraft;
import org.cldess.accreditation.CredentialsDraft.StatusUseDraft;
import org.cldess.accreditation.CredentialsDraft.StatutesDraft;
import org.cldess.accreditation.MentionSource;
import org.cldess.accreditation.SocialUtility;
import org.cldess.accreditation.StatutoryClause;

/** What the actors of a generated dossier have to show. */
final class GeneratedCredentials {
    private final Draw draw;

    GeneratedCredentials(Draw draw) {
        this.draw = draw;
    }

    CredentialsDraft credentials() {
        return new CredentialsDraft(
                draw.knownList(() -> draw.list(i -> mention())),
                draw.known(this::statutes),
                draw.knownList(() -> draw.list(i -> approval())),
                draw.knownList(() -> draw.list(i -> agreement())),
                draw.knownList(() -> draw.list(i -> use())),
                draw.knownList(() -> draw.list(this::accounts)),
                draw.knownList(() -> draw.list(this::staff)));
    }

    private MentionDraft mention() {
        return new MentionDraft(draw.of(MentionSource.class), draw.bool(), draw.date());
    }

    private StatutesDraft statutes() {
        return new StatutesDraft(
                draw.known(draw::date),
                draw.knownList(() -> some(StatutoryClause.values())),
                draw.knownList(() -> some(SocialUtility.values())),
                draw.known(draw::bool));
    }

    private <T> List<T> some(T[] all) {
        List<T> drawn = Stream.of(all).filter(one -> draw.bool()).toList();
        return drawn.isEmpty() && draw.present() ? List.of(all[0]) : drawn;
    }

    private ApprovalDraft approval() {
        return new ApprovalDraft(
                draw.of(ApprovalKind.class),
                draw.date(),
                draw.known(() -> draw.of(ApprovalRequest.class)),
                draw.known(draw::text));
    }

    private StateAgreementDraft agreement() {
        LocalDate from = draw.date();
        return new StateAgreementDraft(from, draw.known(() -> draw.after(from)));
    }

    private StatusUseDraft use() {
        return new StatusUseDraft(draw.of(ClaimedStatus.class), draw.date(), draw.text());
    }

    private AccountsDraft accounts(int number) {
        return new AccountsDraft(
                LocalDate.of(2012 + number, 12, 31),
                draw.known(draw::amount),
                draw.known(draw::amount),
                draw.known(draw::amount),
                draw.known(draw::amount),
                draw.known(draw::amount),
                draw.known(draw::amount),
                draw.known(draw::amount),
                draw.known(draw::amount),
                draw.known(draw::amount),
                draw.known(draw::decimal),
                draw.known(draw::decimal));
    }

    private StaffDraft staff(int number) {
        return new StaffDraft(
                2012 + number,
                draw.known(() -> 50 + draw.below(50)),
                draw.known(() -> draw.below(50)),
                draw.known(draw::weight),
                draw.known(draw::weight),
                draw.known(draw::bool));
    }
}
